import { startTransition, useEffect, useState } from 'react'
import { useReveal } from '../reveal.ts'

const fieldsAtOnce = 60

/** How many cards the first paint brings: as many as hold about a screen or two of fields. */
function firstCards(sizes: readonly number[]): number {
  let fields = 0
  const last = sizes.findIndex((size) => {
    fields += size
    return fields >= fieldsAtOnce
  })
  return last < 0 ? sizes.length : last + 1
}

const latestMs = 1_000

/** Runs once the browser has nothing else to do; soon, in one that does not tell. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 50)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(act, { timeout: latestMs })
  return () => cancelIdleCallback(request)
}

/**
 * How many cards of so many fields each are drawn by now: what the eye meets first at once, the others one by one while
 * nobody types, and all of them when a field far down is to be shown.
 */
export function useGradually(formId: string, sizes: readonly number[]): { drawn: number; atOnce: number } {
  const [atOnce] = useState(() => firstCards(sizes))
  const [drawn, setDrawn] = useState(atOnce)
  const total = sizes.length
  useReveal(formId, () => setDrawn(total))
  useEffect(() => {
    if (drawn >= total) return
    return whenIdle(() => startTransition(() => setDrawn((now) => now + 1)))
  }, [drawn, total])
  return { drawn: Math.min(drawn, total), atOnce }
}
