import { Button, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { reasonOf } from '../../../../ui/reason.ts'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { showFailure } from '../../../../ui/undo-toast.tsx'
import { revisionQuery } from '../../../core/document/revisions.ts'
import { useShop } from '../../../core/place.ts'
import { Failed } from '../../../screens/failed.tsx'
import type { Design } from '../model/design.ts'
import { useDesigner } from '../shell/designer-context.ts'
import { differences } from './differences.ts'
import classes from './history.module.css'

interface CompareDialogProps {
  typeId: string
  number: number
  isReadonly: boolean
  onRestore: () => Promise<void>
  onClose: () => void
}

/** A revision beside the draft: what is different, place by place, and the way to bring it back. */
export function CompareDialog({ typeId, number, isReadonly, onRestore, onClose }: CompareDialogProps) {
  const { tenant } = useShop()
  const { design } = useDesigner()
  const revision = useQuery(revisionQuery<Design>('product-types', tenant, typeId, number))
  const restore = async () => {
    try {
      await onRestore()
      onClose()
    } catch (fault) {
      showFailure('It was not brought back', reasonOf(fault))
    }
  }
  const rows = revision.data ? differences(revision.data, design) : []
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={`Revision ${number} and the draft`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {revision.isPending && <CardSkeleton height={200} />}
      {revision.error && (
        <Failed
          what="The revision could not be loaded"
          error={revision.error}
          onRetry={() => void revision.refetch()}
        />
      )}
      {revision.data && rows.length === 0 && <p>They are the same.</p>}
      {rows.length > 0 && (
        <div className={classes.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Revision {number}</th>
                <th scope="col">Draft</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, what, before, after }) => (
                <tr key={key}>
                  <th scope="row">{what}</th>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > 0 && !isReadonly && (
        <Button variant="default" mt="md" onClick={() => void restore()}>
          Bring this revision into the draft
        </Button>
      )}
    </Modal>
  )
}
