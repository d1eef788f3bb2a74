import { useEffect } from 'react'
import type { AroundNavHandler } from 'wouter'
import { confirm } from '../../ui/confirm.ts'

let unsaved: string | undefined

/** Warns before somebody leaves what is not saved: `what` names it, undefined means there is nothing to lose. */
export function useUnsavedGuard(what: string | undefined): void {
  useEffect(() => {
    unsaved = what
    if (what === undefined) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => {
      unsaved = undefined
      window.removeEventListener('beforeunload', stay)
    }
  }, [what])
}

/** Says that there is nothing to lose any more, for whoever leaves in the same breath. */
export const nothingUnsaved = (): void => {
  unsaved = undefined
}

/** Navigation that asks first. Going back and forth asks nothing: the draft is kept, and stands there on return. */
export const guardedNavigation: AroundNavHandler = (navigate, to, options) => {
  const [pathname] = to.split('?')
  if (unsaved === undefined || pathname === location.pathname) return navigate(to, options)
  void confirm({
    title: 'Leave without saving?',
    consequence: `${unsaved} has changes that are not saved. They are kept in this tab until you come back or discard them.`,
    action: 'Leave',
    cancel: 'Stay',
    isDangerous: false,
  }).then((leaves) => {
    if (!leaves) return
    nothingUnsaved()
    navigate(to, options)
  })
}
