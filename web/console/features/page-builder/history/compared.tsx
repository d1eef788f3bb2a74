import { SegmentedControl } from '@mantine/core'
import { type PageContent, pageChanges } from '@mtc/openapi/page'
import { breakpointsOf, breakpointTitle } from '@mtc/openapi/page/grid'
import { useMemo, useState } from 'react'
import type { Builder } from '../model/builder.ts'
import { effectiveLayout, gridOfLayout, regionsOf } from '../model/layout.ts'
import type { Surface } from '../model/surface.ts'
import { ChangeList } from './change-list.tsx'
import classes from './history.module.css'
import { PagePicture } from './page-picture.tsx'
import { pageWords } from './page-words.ts'

/** A state of the page, and what it is called: "Revision 3", "Draft". */
export interface PageState {
  label: string
  content: PageContent
}

interface ComparedProps {
  builder: Builder
  before: PageState
  after: PageState
  /** Leads to a widget; undefined where the later state is not the page that is built. */
  onOpen: ((widgetId: string) => void) | undefined
}

/** Two states of a page beside each other, drawn small, and what became of each widget in words. */
export function Compared({ builder, before, after, onOpen }: ComparedProps) {
  const { components, layouts, grid } = builder
  const [breakpoint, setBreakpoint] = useState(builder.breakpoint)
  const changes = useMemo(
    () => pageChanges(before.content, after.content, pageWords({ components, layouts })),
    [before.content, after.content, components, layouts],
  )
  const surfaceOf = (content: PageContent): Surface => {
    const layout = effectiveLayout(layouts, content.layoutId)
    return { regions: regionsOf(layout), grid: gridOfLayout(layout), components }
  }
  const marks = changes.widgets.map(({ id, kind }) => [id, kind] as const)
  const picture = ({ label, content }: PageState, unseen: 'added' | 'removed') => (
    <PagePicture
      label={label}
      surface={surfaceOf(content)}
      content={content}
      breakpoint={breakpoint}
      changes={new Map(marks.filter(([, kind]) => kind !== unseen))}
    />
  )
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
        {picture(before, 'added')}
        {picture(after, 'removed')}
      </div>
      <ChangeList changes={changes} onOpen={onOpen} />
    </div>
  )
}
