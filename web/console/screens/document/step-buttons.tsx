import { ActionIcon } from '@mantine/core'
import type { Content } from '@mtc/openapi/document'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { EditedDocument } from '../../core/document/edited-document.ts'

/** The way back and forth through one's own steps. */
export function StepButtons<C extends Content>({ document }: { document: EditedDocument<C> }) {
  const { undoLabel, redoLabel } = document
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={undoLabel ? `Undo: ${undoLabel}` : 'Undo'}
        disabled={undoLabel === undefined}
        onClick={() => document.undo()}
      >
        <IconArrowBackUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={redoLabel ? `Redo: ${redoLabel}` : 'Redo'}
        disabled={redoLabel === undefined}
        onClick={() => document.redo()}
      >
        <IconArrowForwardUp size={18} aria-hidden />
      </ActionIcon>
    </>
  )
}
