import { useEffect, useRef, useSyncExternalStore } from 'react'

/** What belongs to the screen on show comes first. */
export const SHORTCUT_GROUPS = ['Page builder', 'Designer', 'Records', 'Lists', 'Everywhere', 'Going places'] as const

/** One key, or a sequence of two: `mod+k`, `mod+shift+z`, `/`, `g p`. `mod` is Cmd on a Mac and Ctrl elsewhere. */
export interface Shortcut {
  keys: string
  label: string
  group: (typeof SHORTCUT_GROUPS)[number]
  /** Undefined: what has the focus acts on it itself, and it is only listed. */
  run: (() => void) | undefined
}

const sequenceMs = 1200
let sets: readonly (readonly Shortcut[])[] = []
let flat: readonly Shortcut[] = []
const listeners = new Set<() => void>()

function change(next: typeof sets) {
  sets = next
  flat = sets.flat()
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Every shortcut that works on the screen on show. */
export const useAllShortcuts = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => flat)

/** Makes shortcuts work while the component is on show; a later one wins over an earlier one with the same keys. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  const shape = shortcuts.map(({ keys, label }) => `${keys} ${label}`).join('\n')
  useEffect(() => {
    if (shape === '') return
    const mine = latest.current.map((shortcut, place) => ({
      ...shortcut,
      run: shortcut.run && (() => latest.current[place]?.run?.()),
    }))
    change([...sets, mine])
    return () => change(sets.filter((set) => set !== mine))
  }, [shape])
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role=combobox], [role=textbox]') !== null)
/** What opens over a screen stands beside it in the document; the screen itself may be too large to be searched at every key. */
const isDialogOpen = () =>
  [...document.body.children].some(
    (part) => part.id !== 'root' && part.querySelector('[role=dialog][aria-modal=true], [role=menu]') !== null,
  )

/** The pressed key as shortcuts write it. Shift alone makes another key, `?` for one, and needs no name. */
export function keyOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const mod = event.ctrlKey || event.metaKey ? `mod+${event.shiftKey ? 'shift+' : ''}` : ''
  return `${mod}${event.altKey ? 'alt+' : ''}${key}`
}

// These work while somebody types, or before an open dialog, but for what a field does itself with what is typed in it.
const OF_FIELDS = ['mod+z', 'mod+shift+z', 'mod+y', 'mod+a']
const worksAnywhere = (key: string) => key.startsWith('mod+') && !OF_FIELDS.includes(key)

/** Listens for the shortcuts of all screens; once, at the top of the console. */
export function useShortcutListener(): void {
  useEffect(() => {
    let before = ''
    let timer: ReturnType<typeof setTimeout> | undefined
    const remember = (key: string) => {
      clearTimeout(timer)
      before = key
      timer = setTimeout(() => {
        before = ''
      }, sequenceMs)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyOf(event)
      if (event.defaultPrevented || event.isComposing || ['Shift', 'Control', 'Meta', 'Alt'].includes(event.key)) return
      if (!worksAnywhere(key) && (isTyping(event.target) || isDialogOpen())) return
      const runOf = (wanted: string) => flat.findLast(({ keys, run }) => run && keys === wanted)?.run
      const run = runOf(`${before} ${key}`) ?? runOf(key)
      remember(key)
      if (!run) return
      event.preventDefault()
      remember('')
      run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
