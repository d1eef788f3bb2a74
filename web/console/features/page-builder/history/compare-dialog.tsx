import { Button, Group, Modal, Select } from '@mantine/core'
import type { PageContent } from '@mtc/openapi/page'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { reasonOf } from '../../../../ui/reason.ts'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { showFailure } from '../../../../ui/undo-toast.tsx'
import { TEMPLATES } from '../../../core/addresses.ts'
import { revisionQuery, revisionsQuery } from '../../../core/document/revisions.ts'
import { sameJson } from '../../../core/json.ts'
import { offerUndo } from '../../../screens/document/offer-undo.ts'
import { Failed } from '../../../screens/failed.tsx'
import type { Builder } from '../model/builder.ts'
import { Compared } from './compared.tsx'
import classes from './history.module.css'

interface CompareDialogProps {
  builder: Builder
  number: number
  /** Back to where it was chosen. */
  onClose: () => void
  /** Something was chosen here: on to the page. */
  onDone: () => void
}

const DRAFT = 'draft'
const titleOf = (which: string): string => (which === DRAFT ? 'Draft' : `Revision ${which}`)

/** A revision beside the draft or another revision, and the way to bring it back. */
export function CompareDialog({ builder, number, onClose, onDone }: CompareDialogProps) {
  const { tenant, templateId, document, canEdit, content, select } = builder
  const [against, setAgainst] = useState(DRAFT)
  const other = against === DRAFT ? undefined : Number(against)
  const contentOf = (which: number) => revisionQuery<PageContent>(TEMPLATES, tenant, templateId, which)
  const all = useQuery(revisionsQuery(TEMPLATES, tenant, templateId))
  const revision = useQuery(contentOf(number))
  const second = useQuery({ ...contentOf(other ?? number), enabled: other !== undefined })
  const failed = [revision, second].find(({ error }) => error)
  const beside = other === undefined ? content : second.data
  const choices = (all.data ?? []).filter((one) => one.number !== number)
  const restore = async () => {
    try {
      await document.restore(number)
      offerUndo(document, `Revision ${number} is in the draft`)
      onDone()
    } catch (fault) {
      showFailure('It was not brought back', reasonOf(fault))
    }
  }
  const open = (id: string) => {
    select([id])
    onDone()
  }
  const states = [
    { label: titleOf(String(number)), content: revision.data },
    { label: titleOf(against), content: beside },
  ]
  // What came first stands first, whichever was asked for.
  const [before, after] = other !== undefined && other < number ? states.toReversed() : states
  return (
    <Modal
      opened
      onClose={onClose}
      size="72rem"
      title={`Revision ${number} and ${other === undefined ? 'the draft' : `revision ${other}`}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Select
        size="xs"
        mb="md"
        maw="22rem"
        label="Compared with"
        data={[
          { value: DRAFT, label: titleOf(DRAFT) },
          ...choices.map((one) => ({
            value: String(one.number),
            label: one.message ? `${titleOf(String(one.number))}: ${one.message}` : titleOf(String(one.number)),
          })),
        ]}
        allowDeselect={false}
        value={against}
        onChange={(next) => next && setAgainst(next)}
      />
      {failed?.error ? (
        <Failed what="The revision could not be loaded" error={failed.error} onRetry={() => void failed.refetch()} />
      ) : before?.content && after?.content ? (
        <Compared
          builder={builder}
          before={{ label: before.label, content: before.content }}
          after={{ label: after.label, content: after.content }}
          onOpen={other === undefined ? open : undefined}
        />
      ) : (
        <CardSkeleton height={320} />
      )}
      {revision.data && canEdit && !sameJson(revision.data, content) && (
        <Group justify="flex-end" className={classes.foot ?? ''}>
          <Button variant="default" onClick={() => void restore()}>
            Bring revision {number} into the draft
          </Button>
        </Group>
      )}
    </Modal>
  )
}
