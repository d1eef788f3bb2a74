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

const pauseMs = 400

/** When somebody last typed; going from field to field is not typing, since the next field has to be there. */
let typedAt = Number.NEGATIVE_INFINITY
if (typeof window !== 'undefined') {
  const note = ({ key }: KeyboardEvent) => {
    if (key !== 'Tab') typedAt = performance.now()
  }
  window.addEventListener('keydown', note, { capture: true, passive: true })
}

/** Runs once the browser has nothing else to do and nobody is typing. */
function whenIdle(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let request: number | undefined
  const wait = () => {
    const quietMs = performance.now() - typedAt
    if (quietMs < pauseMs) timer = setTimeout(wait, pauseMs - quietMs)
    else if (typeof requestIdleCallback === 'function') request = requestIdleCallback(last, { timeout: 1_000 })
    else timer = setTimeout(last, 50)
  }
  const last = () => (performance.now() - typedAt < pauseMs ? wait() : act())
  wait()
  return () => {
    clearTimeout(timer)
    if (request !== undefined) cancelIdleCallback(request)
  }
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
