import { confirm } from '../../../../ui/confirm.ts'
import { reasonOf } from '../../../../ui/reason.ts'
import { showFailure } from '../../../../ui/undo-toast.tsx'
import { offerUndo } from '../../../screens/document/offer-undo.ts'
import { countsInWords } from '../history/counts-in-words.ts'
import { toldChanges } from '../history/told-changes.ts'
import type { Builder } from '../model/builder.ts'
import { usePublished } from './use-published.ts'

/** Throws the draft away, after saying how much that is; true when it did. Undefined where there is nothing to go back to. */
export function useDiscard(builder: Builder): (() => Promise<boolean>) | undefined {
  const { content, document } = builder
  const published = usePublished(builder)
  if (document.publishedRevision === 0) return undefined
  return async () => {
    const lost = published.data ? countsInWords(toldChanges(builder, published.data, content)) : 'What you did'
    const isMeant = await confirm({
      title: `Discard the draft of ${content.name || 'this page'}?`,
      consequence: `${lost}: lost, and the page is again as it is published. Undo brings it back until this page is closed.`,
      action: 'Discard the draft',
      cancel: 'Keep it',
    })
    if (!isMeant) return false
    try {
      await document.discard()
      offerUndo(document, 'The draft is discarded')
      return true
    } catch (fault) {
      showFailure('The draft was not discarded', reasonOf(fault))
      return false
    }
  }
}
