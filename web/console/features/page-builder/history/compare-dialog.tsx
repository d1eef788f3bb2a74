import { Button, Group, Modal, SegmentedControl } from '@mantine/core'
import { type PageContent, pageChanges } from '@mtc/openapi/page'
import { breakpointsOf, breakpointTitle } from '@mtc/openapi/page/grid'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { reasonOf } from '../../../../ui/reason.ts'
import { CardSkeleton } from '../../../../ui/skeletons.tsx'
import { showFailure } from '../../../../ui/undo-toast.tsx'
import { TEMPLATES } from '../../../core/addresses.ts'
import { revisionQuery } from '../../../core/document/revisions.ts'
import { sameJson } from '../../../core/json.ts'
import { offerUndo } from '../../../screens/document/offer-undo.ts'
import { Failed } from '../../../screens/failed.tsx'
import type { Builder } from '../model/builder.ts'
import { effectiveLayout, gridOfLayout, regionsOf } from '../model/layout.ts'
import type { Surface } from '../model/surface.ts'
import { ChangeList } from './change-list.tsx'
import classes from './history.module.css'
import { PagePicture } from './page-picture.tsx'
import { pageWords } from './page-words.ts'

interface CompareDialogProps {
  builder: Builder
  number: number
  /** Back to where it was chosen. */
  onClose: () => void
  /** Something was chosen here: on to the page. */
  onDone: () => void
}

/** A revision beside the draft: both drawn small, what became of each widget in words, and the way to bring it back. */
export function CompareDialog({ builder, number, onClose, onDone }: CompareDialogProps) {
  const { tenant, templateId, document, canEdit } = builder
  const revision = useQuery(revisionQuery<PageContent>(TEMPLATES, tenant, templateId, number))
  const restore = async () => {
    try {
      await document.restore(number)
      offerUndo(document, `Revision ${number} is in the draft`)
      onDone()
    } catch (fault) {
      showFailure('It was not brought back', reasonOf(fault))
    }
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="72rem"
      title={`Revision ${number} and the draft`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {revision.isPending && <CardSkeleton height={320} />}
      {revision.error && (
        <Failed
          what="The revision could not be loaded"
          error={revision.error}
          onRetry={() => void revision.refetch()}
        />
      )}
      {revision.data && <Compared builder={builder} before={revision.data} number={number} onOpen={onDone} />}
      {revision.data && canEdit && !sameJson(revision.data, builder.content) && (
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => void restore()}>
            Bring this revision into the draft
          </Button>
        </Group>
      )}
    </Modal>
  )
}

interface ComparedProps {
  builder: Builder
  before: PageContent
  number: number
  onOpen: () => void
}

function Compared({ builder, before, number, onOpen }: ComparedProps) {
  const { content, surface, components, layouts, grid, select } = builder
  const [breakpoint, setBreakpoint] = useState(builder.breakpoint)
  const changes = useMemo(
    () => pageChanges(before, content, pageWords({ components, layouts })),
    [before, content, components, layouts],
  )
  const then = useMemo((): Surface => {
    const layout = effectiveLayout(layouts, before.layoutId)
    return { regions: regionsOf(layout), grid: gridOfLayout(layout), components }
  }, [layouts, before.layoutId, components])
  const marks = new Map(changes.widgets.map(({ id, kind }) => [id, kind]))
  return (
    <div className={classes.compared}>
      <SegmentedControl
        size="xs"
        aria-label="Device"
        data={breakpointsOf(grid).map((value) => ({ value, label: breakpointTitle(value) }))}
        value={breakpoint}
        onChange={setBreakpoint}
      />
      <div className={classes.pictures} data-narrow={(grid.breakpoints[breakpoint]?.columns ?? 12) === 1 || undefined}>
        <PagePicture
          label={`Revision ${number}`}
          surface={then}
          content={before}
          breakpoint={breakpoint}
          changes={new Map([...marks].filter(([, kind]) => kind !== 'added'))}
        />
        <PagePicture
          label="Draft"
          surface={surface}
          content={content}
          breakpoint={breakpoint}
          changes={new Map([...marks].filter(([, kind]) => kind !== 'removed'))}
        />
      </div>
      <ChangeList
        changes={changes}
        onOpen={(id) => {
          select([id])
          onOpen()
        }}
      />
    </div>
  )
}
