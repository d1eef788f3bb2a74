import { useEffect, useState } from 'react'

/** The longest that a browser's timer can wait is 2^31 ms; a day is far below. */
const LONGEST_MS = 86_400_000

/**
 * The present (epoch ms), told anew when `nextAt` says that something changes: the moment of the next change, or
 * undefined when there is none.
 */
export function useNow(nextAt: (now: number) => number | undefined): number {
  const [now, setNow] = useState(Date.now)
  const next = nextAt(now)
  useEffect(() => {
    if (next === undefined) return
    const timer = setTimeout(() => setNow(Date.now()), Math.min(LONGEST_MS, Math.max(0, next - Date.now())))
    return () => clearTimeout(timer)
  }, [next, now])
  return now
}
