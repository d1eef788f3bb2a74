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

/**
 * How many cards of so many fields each are drawn by now: what the eye meets first at once, the others one by one while
 * nobody types, and all of them when a field far down is to be shown.
 */
export function useGradually(formId: string, sizes: readonly number[]): number {
  const [drawn, setDrawn] = useState(() => firstCards(sizes))
  const total = sizes.length
  useReveal(formId, () => setDrawn(total))
  useEffect(() => {
    if (drawn >= total) return
    const next = () => startTransition(() => setDrawn((now) => now + 1))
    const timer = setTimeout(next, 30)
    return () => clearTimeout(timer)
  }, [drawn, total])
  return Math.min(drawn, total)
}
