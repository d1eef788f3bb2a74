import { reasonOf } from './reason.ts'
import { showDone, showFailure } from './undo-toast.tsx'

/** Puts a text where it can be pasted from. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showDone(done)
  } catch (fault) {
    showFailure('It could not be copied', reasonOf(fault))
  }
}
