import { type CSSProperties, type KeyboardEvent, useState } from 'react'
import type { ChartData } from '../chart/chart-data.ts'
import { useSize } from '../chart/use-size.ts'
import { NOTHING } from '../format.ts'
import type { Cell, HeatGrid, Row } from './cells.ts'
import { moved, type Place } from './moved.ts'
import classes from './view.module.css'

interface HeatGridViewProps {
  chart: ChartData
  grid: HeatGrid
}

/** The room that a column's name takes. */
const COLUMN_NAME_PX = 48

/** The grid itself: one stop of the keyboard, arrow keys from cell to cell, Enter picks the row's group. */
export function HeatGridView({ chart, grid }: HeatGridViewProps) {
  const { rows, columns, lowest, highest } = grid
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const [seen, setSeen] = useState<Place>()
  const { ref, size } = useSize<HTMLDivElement>()
  const told = seen && tell(chart, rows[seen.row], seen.column)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(event.key, place, { rows: rows.length, columns: columns.length })
    if (!next) return
    event.preventDefault()
    setPlace(next)
    ref.current?.querySelector<HTMLElement>(`[data-place="${next.row},${next.column}"]`)?.focus()
  }
  const longest = Math.max(...rows.map(({ group }) => [...chart.labelOf(group)].length))
  const style = { '--columns': columns.length, '--names': `${Math.min(16, longest) + 1}ch` } as CSSProperties
  const every = Math.ceil((columns.length * COLUMN_NAME_PX) / (size.width * 0.75))
  return (
    <div className={classes.heat} dir="ltr">
      {/* biome-ignore lint/a11y/useSemanticElements: cells are stops of arrow keys, which a table's are not; the numbers stand in a table beside it */}
      <div
        ref={ref}
        className={classes.grid}
        style={style}
        role="grid"
        aria-label={chart.title}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {rows.map((row, y) => (
          // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above; the cells take the focus
          <div key={row.group.key} className={classes.row} role="row">
            {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above */}
            <span className={classes.name} role="rowheader" title={chart.labelOf(row.group, 'full')}>
              {chart.labelOf(row.group)}
            </span>
            {row.cells.map((cell, x) => (
              <HeatCell
                key={cell.column.key}
                {...{ chart, row, cell }}
                place={{ row: y, column: x }}
                isStop={y === place.row && x === place.column}
                onSee={setSeen}
                onStand={setPlace}
              />
            ))}
          </div>
        ))}
        <div className={classes.row} aria-hidden>
          <span />
          {columns.map((column, x) => (
            <span key={column.key} className={classes.column}>
              {x % every === 0 && columns.length - x >= every / 2 ? chart.partLabel(column) : ''}
            </span>
          ))}
        </div>
      </div>
      <p className={classes.scale}>
        <span className={classes.told}>{told ?? chart.measure}</span>
        <span>{chart.short(lowest)}</span>
        <i />
        <span>{chart.short(highest)}</span>
      </p>
    </div>
  )
}

const tell = (chart: ChartData, row: Row | undefined, x: number): string | undefined => {
  const cell = row?.cells[x]
  return (
    row &&
    cell &&
    `${chart.labelOf(row.group, 'full')}, ${chart.partLabel(cell.column)}: ${cell.point?.value === null ? NOTHING : chart.full(cell.value ?? 0)}`
  )
}

interface HeatCellProps {
  chart: ChartData
  row: Row
  cell: Cell
  place: Place
  isStop: boolean
  onSee: (place: Place | undefined) => void
  onStand: (place: Place) => void
}

function HeatCell({ chart, row, cell, place, isStop, onSee, onStand }: HeatCellProps) {
  const { pick, isSelected, isDim } = chart
  const { key } = row.group
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <button
      type="button"
      role="gridcell"
      className={classes.cell}
      style={{ '--heat': `${Math.round(cell.heat * 62)}%` } as CSSProperties}
      data-place={`${place.row},${place.column}`}
      data-dim={isDim(key) || undefined}
      data-picks={pick !== undefined || undefined}
      aria-selected={isSelected(key)}
      aria-label={tell(chart, row, place.column)}
      tabIndex={isStop ? 0 : -1}
      onClick={() => pick?.(row.group, cell.point)}
      onFocus={() => {
        onStand(place)
        onSee(place)
      }}
      onBlur={() => onSee(undefined)}
      onPointerEnter={() => onSee(place)}
      onPointerLeave={() => onSee(undefined)}
    />
  )
}
