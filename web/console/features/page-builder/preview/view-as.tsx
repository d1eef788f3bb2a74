import { Modal, SegmentedControl, Select } from '@mantine/core'
import { breakpointsOf, breakpointTitle } from '@mtc/openapi/page/grid'
import { useState } from 'react'
import { useShop } from '../../../core/place.ts'
import { recall, remember } from '../../../core/tab-memory.ts'
import { oneOf } from '../inspector/one-of.ts'
import type { Builder } from '../model/builder.ts'
import { frameWidth } from '../model/frame.ts'
import { useAddress } from '../model/use-address.ts'
import { usePublished } from '../publish/use-published.ts'
import { HiddenList } from './hidden-list.tsx'
import { Look } from './look.tsx'
import classes from './preview.module.css'
import { firstLook, viewersOf } from './viewers.ts'

interface ViewAsProps {
  builder: Builder
  onClose: () => void
}

const LAST = 'mtc-seen-as'
const SHOWN = ['draft', 'published', 'both'] as const

/** The page as somebody of a role gets it on a device: the draft, what is published, or both beside each other. */
export function ViewAs({ builder, onClose }: ViewAsProps) {
  const { content, tenant, grid, document, select } = builder
  const viewers = viewersOf(content.audience)
  const [asked, setRole] = useAddress('as')
  const [breakpoint, setBreakpoint] = useState(builder.breakpoint)
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('draft')
  const published = usePublished(builder)
  const viewer = firstLook(viewers, { asked, last: recall(LAST), own: useShop().role })
  const isPublished = document.publishedRevision > 0
  if (!viewer) return null
  const close = () => {
    setRole(undefined)
    onClose()
  }
  // A draft may have a new address already: the page is still found at the one that is published.
  const page = published.data?.page ?? content.page
  const base = { tenant, page, as: viewer.value }
  const drawn = { role: viewer.label, width: frameWidth(grid, breakpoint), ready: document.settled }
  return (
    <Modal
      opened
      fullScreen
      onClose={close}
      title={`${content.name || 'The page'} as others see it`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.tools}>
        <Select
          size="xs"
          label="As"
          data={viewers.map(({ value, label }) => ({ value, label }))}
          allowDeselect={false}
          value={viewer.value}
          onChange={(next) => {
            setRole(next ?? undefined)
            remember(LAST, next)
          }}
        />
        <SegmentedControl
          size="xs"
          aria-label="Device"
          data={breakpointsOf(grid).map((value) => ({ value, label: breakpointTitle(value) }))}
          value={breakpoint}
          onChange={setBreakpoint}
        />
        {isPublished && (
          <SegmentedControl
            size="xs"
            aria-label="State of the page"
            data={[
              { value: 'draft', label: 'Draft' },
              { value: 'published', label: 'Published' },
              { value: 'both', label: 'Side by side' },
            ]}
            value={shown}
            onChange={(next) => setShown(oneOf(SHOWN, next, 'draft'))}
          />
        )}
      </div>
      <div className={classes.body}>
        <div className={classes.looks} data-both={shown === 'both' || undefined}>
          {shown !== 'draft' && <Look {...drawn} label="Published" look={{ ...base, isDraft: false }} />}
          {shown !== 'published' && <Look {...drawn} label="Draft" look={{ ...base, isDraft: true }} />}
        </div>
        <aside className={classes.side} aria-label="What is not shown, and why">
          <p className={classes.note}>{viewer.description}.</p>
          <HiddenList
            look={{ ...base, isDraft: shown !== 'published' }}
            ready={document.settled}
            onOpen={(id) => {
              select([id])
              close()
            }}
          />
        </aside>
      </div>
    </Modal>
  )
}
