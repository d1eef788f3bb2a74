/** A document with its past and what was undone of it. */
export interface Undoable<T> {
  past: readonly T[]
  present: T
  future: readonly T[]
  /** What the last change was about: changes of the same thing are undone together. */
  topic: string | undefined
}

const MOST = 200

export const undoable = <T>(present: T): Undoable<T> => ({ past: [], present, future: [], topic: undefined })

/** One change more. Letters typed into one field are one change. */
export function changed<T>(state: Undoable<T>, present: T, topic?: string): Undoable<T> {
  if (topic !== undefined && topic === state.topic) return { ...state, present, future: [] }
  return { past: [...state.past, state.present].slice(-MOST), present, future: [], topic }
}

export function undone<T>(state: Undoable<T>): Undoable<T> {
  const before = state.past.at(-1)
  if (before === undefined) return state
  return { past: state.past.slice(0, -1), present: before, future: [state.present, ...state.future], topic: undefined }
}

export function redone<T>(state: Undoable<T>): Undoable<T> {
  const [next, ...future] = state.future
  if (next === undefined) return state
  return { past: [...state.past, state.present], present: next, future, topic: undefined }
}
