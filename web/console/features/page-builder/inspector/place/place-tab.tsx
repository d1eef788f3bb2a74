import { Button, Select } from '@mantine/core'
import type { PageWidget } from '@mtc/openapi/page'
import { type Box, breakpointTitle, columnsAt, LIMITS, nextWiderOf } from '@mtc/openapi/page/grid'
import { humanized } from '../../../../core/screens.ts'
import { sendToRegion } from '../../edits/carry.ts'
import { resetToFollow } from '../../edits/follow.ts'
import { perform } from '../../edits/gesture.ts'
import type { Builder } from '../../model/builder.ts'
import { boxesIn, breakpointNames, shownIn, titleOf } from '../../model/surface.ts'
import { widthInWords } from '../../model/width-words.ts'
import { faultsBelow, faultsOf } from '../faults.ts'
import classes from '../inspector.module.css'
import { CellInput } from './cell-input.tsx'
import { LostPlaces } from './lost-places.tsx'

interface PlaceTabProps {
  builder: Builder
  widget: PageWidget
}

/** Where a widget stands: its region, and at each breakpoint its cells in numbers. */
export function PlaceTab({ builder, widget }: PlaceTabProps) {
  const { content, regions, canEdit, components } = builder
  const faults = faultsOf(builder.faults, content, widget.id)
  return (
    <div className={classes.stack}>
      <Select
        size="xs"
        label="Region"
        data={regions.map(({ name }) => ({ value: name, label: humanized(name) }))}
        allowDeselect={false}
        disabled={!canEdit}
        value={shownIn(builder.surface, widget)}
        error={faultsBelow(faults, '/region')[0]?.message}
        onChange={(region) =>
          region &&
          builder.change(`Move ${titleOf(components, widget)} to ${humanized(region)}`, (page) =>
            sendToRegion(builder.surface, page, [widget.id], region),
          )
        }
      />
      <LostPlaces builder={builder} widget={widget} />
      {breakpointNames(builder.surface).map((breakpoint) => (
        <AtBreakpoint key={breakpoint} builder={builder} widget={widget} breakpoint={breakpoint} />
      ))}
    </div>
  )
}

function AtBreakpoint({ builder, widget, breakpoint }: PlaceTabProps & { breakpoint: string }) {
  const { content, grid, canEdit, components } = builder
  const region = shownIn(builder.surface, widget)
  const at = { region, breakpoint }
  const box = boxesIn(builder.surface, content, region, breakpoint).find(({ id }) => id === widget.id)
  const wider = nextWiderOf(grid, breakpoint)
  const isOwn = widget.grid[breakpoint] !== undefined
  const title = breakpointTitle(breakpoint)
  const name = titleOf(components, widget)
  const columns = columnsAt(grid, breakpoint)
  const isShown = builder.breakpointIn(region) === breakpoint
  const narrow = isShown && widthInWords({ shown: breakpoint, frame: builder.breakpoint, columns, title })
  if (!box) return null
  const shift = (side: 'x' | 'y', to: number) => {
    const delta = { dx: side === 'x' ? to - box.x : 0, dy: side === 'y' ? to - box.y : 0 }
    const gesture = { kind: 'move', ids: [widget.id], at, delta } as const
    builder.change(`Move ${name}`, (page) => perform(builder.surface, page, gesture))
  }
  const stretch = (side: 'w' | 'h', to: number) => {
    const delta = { dx: side === 'w' ? to - box.w : 0, dy: side === 'h' ? to - box.h : 0 }
    const gesture = { kind: 'resize', ids: [widget.id], at, handle: side === 'w' ? 'e' : 's', delta } as const
    builder.change(`Resize ${name}`, (page) => perform(builder.surface, page, gesture))
  }
  const fault = faultsBelow(faultsOf(builder.faults, content, widget.id), `/grid/${breakpoint}`)[0]?.message
  return (
    <fieldset className={classes.set} disabled={!canEdit}>
      <legend className={classes.breakpointHead}>
        {title}
        <span className={classes.note}>
          {wider === undefined ? `${columns} columns` : isOwn ? 'Placed here' : `Follows ${breakpointTitle(wider)}`}
        </span>
        {isShown && <span className={classes.onShow}>On show</span>}
      </legend>
      {narrow && (
        <p className={classes.note}>
          {humanized(region)} has {narrow}: moving it on the canvas changes these places.
        </p>
      )}
      <div className={classes.cells}>
        {INPUTS.map(({ side, label, isPlace }) => (
          <CellInput
            key={side}
            label={label}
            name={`${label} at ${title}`}
            value={isPlace ? box[side] + 1 : box[side]}
            min={leastOf(box, side, columns)}
            max={mostOf(box, side, columns)}
            disabled={!canEdit}
            onCommit={(value) => (side === 'x' || side === 'y' ? shift(side, value - 1) : stretch(side, value))}
          />
        ))}
      </div>
      {fault && <span className={classes.fault}>{fault}</span>}
      {isOwn && wider !== undefined && canEdit && (
        <div>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() =>
              builder.change(`Let ${humanized(region)} follow at ${title}`, (page) =>
                resetToFollow(builder.surface, page, at),
              )
            }
          >
            Let all of {humanized(region)} follow {breakpointTitle(wider)}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

/** Columns and rows are counted from one by people. */
const INPUTS = [
  { side: 'x', label: 'Column', isPlace: true },
  { side: 'y', label: 'Row', isPlace: true },
  { side: 'w', label: 'Wide', isPlace: false },
  { side: 'h', label: 'High', isPlace: false },
] as const
type Side = (typeof INPUTS)[number]['side']

const leastOf = (box: Box, side: Side, columns: number): number =>
  ({ x: 1, y: 1, w: Math.min(box.minW, columns), h: box.minH })[side]

const mostOf = (box: Box, side: Side, columns: number): number =>
  ({ x: columns - box.w + 1, y: LIMITS.row + 1, w: columns - box.x, h: LIMITS.height })[side]
