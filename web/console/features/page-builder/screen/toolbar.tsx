import { SegmentedControl, Select } from '@mantine/core'
import { breakpointsOf, breakpointTitle } from '@mtc/openapi/page/grid'
import type { Builder } from '../model/builder.ts'
import { frameWidth } from '../model/frame.ts'
import { PaneButton } from './pane-button.tsx'
import classes from './screen.module.css'
import type { Panes } from './use-panes.ts'
import { ZOOMS, type Zoom } from './use-zoom.ts'

interface ToolbarProps extends Pick<Builder, 'breakpoint'> {
  builder: Builder
  /** The panes beside the page; undefined where there are none. */
  panes: Panes | undefined
  zoom: Zoom
  onZoom: (zoom: Zoom) => void
  /** As a number: 1 is as large as life. */
  factor: number
}

const percent = (factor: number): string => `${Math.round(factor * 100)} %`

/** Which device the page is drawn for, and how large. */
export function Toolbar({ builder, breakpoint, panes, zoom, onZoom, factor }: ToolbarProps) {
  const { grid, setBreakpoint, canEdit } = builder
  const names = breakpointsOf(grid)
  return (
    <div className={classes.tools}>
      {panes && canEdit && <PaneButton pane="palette" panes={panes} />}
      <SegmentedControl
        size="xs"
        aria-label="Device"
        value={breakpoint}
        onChange={setBreakpoint}
        data={names.map((name) => ({ value: name, label: breakpointTitle(name) }))}
      />
      <span className={classes.dim}>{frameWidth(grid, breakpoint)} px wide</span>
      <Select
        size="xs"
        w={116}
        aria-label="Size of the page on the screen"
        allowDeselect={false}
        value={zoom}
        onChange={(next) => onZoom(ZOOMS.find((one) => one === next) ?? 'fit')}
        data={ZOOMS.map((name) => ({
          value: name,
          label: name === 'fit' ? `Fit (${percent(factor)})` : percent(Number(name)),
        }))}
      />
      {panes && <PaneButton pane="settings" panes={panes} />}
    </div>
  )
}
