import { useMemo, useState } from 'react'

/** What stands beside the page where there is room. */
export type Pane = 'palette' | 'settings'

const KEY = 'mtc.folded-panes'

/** The same panes with one of them folded, or no longer. */
export const toggled = (folded: readonly string[], pane: Pane): string[] =>
  folded.includes(pane) ? folded.filter((one) => one !== pane) : [...folded, pane]

const kept = (): string[] => (localStorage.getItem(KEY) ?? '').split(' ').filter(Boolean)

/** Which panes are folded so that the page gets their room; kept on this device. */
export function usePanes() {
  const [folded, setFolded] = useState(kept)
  return useMemo(() => {
    const isFolded = (pane: Pane) => folded.includes(pane)
    const toggle = (pane: Pane) => {
      const next = toggled(folded, pane)
      localStorage.setItem(KEY, next.join(' '))
      setFolded(next)
    }
    return { isFolded, toggle, unfold: (pane: Pane) => isFolded(pane) && toggle(pane) }
  }, [folded])
}

export type Panes = ReturnType<typeof usePanes>
