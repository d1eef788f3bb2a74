import { confirm } from '../../ui/confirm.ts'
import { reasonOf } from '../../ui/reason.ts'
import { showFailure } from '../../ui/undo-toast.tsx'
import { useSignOut } from '../core/session.ts'
import { unsavedWork } from '../core/unsaved.ts'

/** The way out of the console. Signing out ends what is unsaved in this tab, so it asks first where there is such work. */
export function useLeaving(): () => Promise<void> {
  const signOut = useSignOut()
  return async () => {
    const what = unsavedWork()
    const goesOn =
      what === undefined ||
      (await confirm({
        title: 'Sign out without saving?',
        consequence: `${what} has changes that are not saved. They are gone once you have signed out.`,
        action: 'Sign out',
      }))
    if (!goesOn) return
    try {
      await signOut.mutateAsync()
    } catch (error) {
      showFailure('You are still signed in', reasonOf(error))
    }
  }
}
