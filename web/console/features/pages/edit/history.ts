/** A value with the states it came through. */
export interface History<T> {
  past: readonly T[]
  present: T
  future: readonly T[]
}

/** More steps than anybody goes back, and few enough to keep. */
const STEPS = 100

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [] })

/** The next state; what had been undone is gone. A state that is the same is no step. */
export const commit = <T>({ past, present, future }: History<T>, next: T): History<T> =>
  next === present ? { past, present, future } : { past: [...past, present].slice(-STEPS), present: next, future: [] }

export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  if (past.length === 0) return history
  return { past: past.slice(0, -1), present: past[past.length - 1] as T, future: [present, ...future] } // not empty, so the last one is there
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  if (future.length === 0) return history
  return { past: [...past, present], present: future[0] as T, future: future.slice(1) } // not empty, so the first one is there
}
