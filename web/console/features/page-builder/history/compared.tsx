import { SegmentedControl } from '@mantine/core'
import type { PageContent, WidgetChange } from '@mtc/openapi/page'
import { breakpointsOf, breakpointTitle } from '@mtc/openapi/page/grid'
import { useMemo, useState } from 'react'
import type { Builder } from '../model/builder.ts'
import { ChangeList } from './change-list.tsx'
import classes from './history.module.css'
import { Legend } from './legend.tsx'
import { movesAt } from './moves.ts'
import { PagePicture } from './page-picture.tsx'
import { laidOut, toldChanges } from './told-changes.ts'

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

/** What a widget is marked with on a breakpoint: where it only went elsewhere on another one, nothing. */
function markOf({ kind, details }: WidgetChange, isMoved: boolean): WidgetChange['kind'] | undefined {
  const isElsewhere = kind === 'moved' && details.every(({ path }) => path.at(-1) === 'grid')
  return isElsewhere && !isMoved ? undefined : kind
}

/** Two states of a page beside each other, drawn small, and what became of each widget in words. */
export function Compared({ builder, before, after, onOpen }: ComparedProps) {
  const { components, layouts, grid } = builder
  const [breakpoint, setBreakpoint] = useState(builder.breakpoint)
  const changes = useMemo(
    () => toldChanges({ components, layouts }, before.content, after.content),
    [before.content, after.content, components, layouts],
  )
  const [was, is] = [before, after].map(({ content }) => laidOut({ components, layouts }, content))
  const moves = was && is ? movesAt(was, is, breakpoint) : new Map<string, string>()
  const marks = changes.widgets.flatMap((change) => {
    const kind = markOf(change, moves.get(change.id) === 'moved')
    return kind ? [[change.id, kind] as const] : []
  })
  const picture = ({ label, content }: PageState, unseen: 'added' | 'removed') => (
    <PagePicture
      label={label}
      surface={laidOut({ components, layouts }, content).surface}
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
      <Legend kinds={new Set(marks.map(([, kind]) => kind))} />
      <ChangeList changes={changes} onOpen={onOpen} />
    </div>
  )
}
