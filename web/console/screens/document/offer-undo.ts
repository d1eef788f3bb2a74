import type { Content } from '@mtc/openapi/document'
import { showUndo } from '../../../ui/undo-toast.tsx'
import type { EditedDocument } from '../../core/document/edited-document.ts'

/**
 * Says what the last step did and offers to take back that very step. The offer goes once the step is undone in another
 * way. `after` follows an undo by the offer.
 */
export function offerUndo<C extends Content>(
  { lastStep }: Pick<EditedDocument<C>, 'lastStep'>,
  message: string,
  after?: () => void,
): void {
  const step = lastStep()
  const onUndo = () => {
    step.undo()
    after?.()
  }
  let isUndone = false
  const stop = step.onceUndone(() => {
    isUndone = true
  })
  // Room for a message is measured, which on a large page takes longer than a key may: what was done is drawn first.
  afterPaint(() => {
    stop()
    if (!isUndone) showUndo({ message, onUndo, until: (hide) => step.onceUndone(() => afterPaint(hide)) })
  })
}

const afterPaint = (run: () => void) => requestAnimationFrame(() => setTimeout(run))
