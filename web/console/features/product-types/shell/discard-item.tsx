import { Menu } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { confirm } from '../../../../ui/confirm.ts'
import { formatNumber } from '../../../../ui/format.ts'
import { reasonOf } from '../../../../ui/reason.ts'
import { showFailure } from '../../../../ui/undo-toast.tsx'
import type { EditedDocument } from '../../../core/document/edited-document.ts'
import { offerUndo } from '../../../screens/document/offer-undo.ts'
import { differences } from '../history/differences.ts'
import type { Design } from '../model/design.ts'

interface DiscardItemProps {
  document: EditedDocument<Design>
  /** The design that products have now. */
  published: Design
}

/** The entry of the menu that throws the draft away, after saying how much that is. */
export function DiscardItem({ document, published }: DiscardItemProps) {
  const discard = async () => {
    const count = differences(published, document.content).length
    const changes = count === 1 ? 'One change is' : `${formatNumber(count)} changes are`
    const isMeant = await confirm({
      title: `Discard the draft of ${document.content.name || 'this product type'}?`,
      consequence: `${changes} lost, and the design is again as it is published. Undo brings them back until this page is closed.`,
      action: 'Discard the draft',
      cancel: 'Keep it',
    })
    if (!isMeant) return
    try {
      await document.discard()
      offerUndo(document, 'The draft is discarded')
    } catch (fault) {
      showFailure('The draft was not discarded', reasonOf(fault))
    }
  }
  return (
    <Menu.Item
      color="red"
      leftSection={<IconArrowBackUp size={16} aria-hidden />}
      disabled={!document.isChanged}
      onClick={() => void discard()}
    >
      Discard the draft
    </Menu.Item>
  )
}
