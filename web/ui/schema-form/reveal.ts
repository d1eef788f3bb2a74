import { type RefObject, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'

const revealEvent = 'mtc-form-reveal'

/** Asks whatever hides a field of a form, a tab or a card that is not drawn yet, to show it: done on return. */
export function reveal(formId: string, pointer: string): void {
  document.getElementById(formId)?.dispatchEvent(new CustomEvent(revealEvent, { detail: pointer }))
}

/** Runs `show` at once whenever a field of this form is to be seen. */
export function useReveal(formId: string, show: (pointer: string) => void): void {
  const latest: RefObject<(pointer: string) => void> = useRef(show)
  useEffect(() => {
    latest.current = show
  })
  useEffect(() => {
    const form = document.getElementById(formId)
    const listen = (event: Event) => {
      const pointer: unknown = event instanceof CustomEvent ? event.detail : undefined
      if (typeof pointer === 'string') flushSync(() => latest.current(pointer))
    }
    form?.addEventListener(revealEvent, listen)
    return () => form?.removeEventListener(revealEvent, listen)
  }, [formId])
}
