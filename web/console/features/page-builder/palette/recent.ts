import { useState } from 'react'

const MOST = 4
const keyOf = (tenant: string) => `mtc.recent-components.${tenant}`

/** The components used last, the newest first; none where what was kept is not readable. */
function readRecent(tenant: string): string[] {
  const kept = localStorage.getItem(keyOf(tenant))?.split(' ') ?? []
  return kept.filter((id) => id !== '').slice(0, MOST)
}

/** The same list with one more at its head. */
export const withRecent = (recent: readonly string[], id: string): string[] =>
  [id, ...recent.filter((other) => other !== id)].slice(0, MOST)

/** What this person used last in a shop; kept on this device. */
export function useRecent(tenant: string): { recent: readonly string[]; used: (id: string) => void } {
  const [recent, setRecent] = useState(() => readRecent(tenant))
  const used = (id: string) => {
    const now = withRecent(readRecent(tenant), id)
    localStorage.setItem(keyOf(tenant), now.join(' '))
    setRecent(now)
  }
  return { recent, used }
}
