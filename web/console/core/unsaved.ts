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

/** What would be lost by leaving now; undefined when there is nothing. */
export const unsavedWork = (): string | undefined => unsaved

/** Says that there is nothing to lose any more, for whoever leaves in the same breath. */
export const nothingUnsaved = (): void => {
  unsaved = undefined
}

const ask = async (what: string): Promise<boolean> => {
  const leaves = await confirm({
    title: 'Leave without saving?',
    consequence: `${what} has changes that are not saved. They are kept in this tab until you come back or discard them.`,
    action: 'Leave',
    cancel: 'Stay',
    isDangerous: false,
  })
  if (leaves) nothingUnsaved()
  return leaves
}

/** Whether the screen may be left: true at once while nothing is unsaved, else what the person says. */
export const mayLeave = (): true | Promise<boolean> => (unsaved === undefined ? true : ask(unsaved))

/** Navigation that asks first. */
export const guardedNavigation: AroundNavHandler = (navigate, to, options) => {
  const [pathname] = to.split('?')
  const answer = pathname === location.pathname ? true : mayLeave()
  if (answer === true) return navigate(to, options)
  void answer.then((leaves) => leaves && navigate(to, options))
}
