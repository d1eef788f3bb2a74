import { Button } from '@mantine/core'
import { useState } from 'react'
import type { EditedDocument } from '../../../core/document/edited-document.ts'
import type { Revision } from '../../../core/document/revisions.ts'
import { RevisionList } from '../../../screens/document/revision-list.tsx'
import type { Design } from '../model/design.ts'
import { useDesigner } from '../shell/designer-context.ts'
import { CompareDialog } from './compare-dialog.tsx'
import { UndoDialog } from './undo-dialog.tsx'

interface HistoryTabProps {
  typeId: string
  document: EditedDocument<Design>
}

/** What can be taken back: the newest change that stands, and the newest revision of all, be it an undo itself. */
function undoable(rows: readonly Revision[]): ReadonlySet<number> {
  const takenBack = new Set(rows.flatMap(({ undoes }) => undoes ?? []))
  const standing = rows.find(({ number, undoes }) => undoes === null && !takenBack.has(number))
  return new Set([rows[0], standing].flatMap((row) => (row && row.number > 1 ? [row.number] : [])))
}

/** Every publication of the type: who, when, why; compared, brought back into the draft, or taken back. */
export function HistoryTab({ typeId, document }: HistoryTabProps) {
  const { isReadonly } = useDesigner()
  const [compared, setCompared] = useState<number>()
  const [undone, setUndone] = useState<number>()
  return (
    <section aria-label="History">
      <RevisionList
        resource="product-types"
        id={typeId}
        actions={({ number }, all) => (
          <>
            <Button size="xs" variant="default" onClick={() => setCompared(number)}>
              Compare
            </Button>
            {!isReadonly && undoable(all).has(number) && (
              <Button size="xs" variant="default" onClick={() => setUndone(number)}>
                Take this change back
              </Button>
            )}
          </>
        )}
      />
      {compared !== undefined && (
        <CompareDialog
          typeId={typeId}
          number={compared}
          isReadonly={isReadonly}
          onRestore={() => document.restore(compared)}
          onClose={() => setCompared(undefined)}
        />
      )}
      {undone !== undefined && (
        <UndoDialog typeId={typeId} revision={undone} document={document} onClose={() => setUndone(undefined)} />
      )}
    </section>
  )
}
