import { Button, Drawer } from '@mantine/core'
import { useState } from 'react'
import { TEMPLATES } from '../../../core/addresses.ts'
import { RevisionList } from '../../../screens/document/revision-list.tsx'
import type { Builder } from '../model/builder.ts'
import { CompareDialog } from './compare-dialog.tsx'
import { RevisionBrief } from './revision-brief.tsx'

interface HistoryPanelProps {
  builder: Builder
  onClose: () => void
}

/** Every publication of the page: who, when, why; compared with the draft, and brought back into it. */
export function HistoryPanel({ builder, onClose }: HistoryPanelProps) {
  const [compared, setCompared] = useState<number>()
  if (compared !== undefined)
    return <CompareDialog builder={builder} number={compared} onClose={() => setCompared(undefined)} onDone={onClose} />
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title="History"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <section aria-label="History">
        <RevisionList
          resource={TEMPLATES}
          id={builder.templateId}
          brief={({ number }) => <RevisionBrief builder={builder} number={number} />}
          actions={({ number }) => (
            <Button
              size="xs"
              variant="default"
              aria-label={`Compare revision ${number} with the draft`}
              onClick={() => setCompared(number)}
            >
              Compare
            </Button>
          )}
        />
      </section>
    </Drawer>
  )
}
