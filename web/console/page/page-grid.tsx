import { boxesAt, byReading, columnsAt, type Grid, type Placements } from '@mtc/openapi/page/grid'
import { manifestOf } from '@mtc/widgets/manifests'
import { type CSSProperties, type ReactNode, useMemo } from 'react'
import classes from './page-grid.module.css'
import { placeable } from './resolved-page.ts'
import { useBreakpoint } from './use-breakpoint.ts'

interface Placed {
  id: string
  grid: Placements
  component: { view: string }
}
interface PageGridProps<W extends Placed> {
  grid: Grid
  widgets: readonly W[]
  children: (widget: W) => ReactNode
}

// A card scrolls inside its cells; what has no frame, a shop's list of products, is as high as it is and pushes down.
const growsWithContent = (view: string) => (manifestOf(view)?.frame ?? 'card') !== 'card'

/** The widgets of one region where they lie: plain CSS grid, in reading order. Editing has a grid of its own. */
export function PageGrid<W extends Placed>({ grid, widgets, children }: PageGridProps<W>) {
  const { ref, width, breakpoint } = useBreakpoint<HTMLDivElement>(grid)
  const boxes = useMemo(
    () =>
      boxesAt(
        widgets.map(({ id, grid: at, component: { view } }) => placeable({ id, grid: at, view })),
        breakpoint,
        grid,
      ),
    [widgets, breakpoint, grid],
  )
  const byId = new Map(widgets.map((widget) => [widget.id, widget]))
  const style: CSSProperties = {
    gridTemplateColumns: `repeat(${columnsAt(grid, breakpoint)}, minmax(0, 1fr))`,
    gridAutoRows: `minmax(${grid.rowHeight}px, auto)`,
    gap: grid.gap,
  }
  return (
    <div ref={ref} className={classes.grid} style={style}>
      {width !== undefined &&
        boxes.toSorted(byReading).map(({ id, x, y, w, h }) => {
          const widget = byId.get(id)
          const gridArea = `${y + 1} / ${x + 1} / span ${h} / span ${w}`
          return (
            widget && (
              <div
                key={id}
                className={classes.cell}
                style={{ gridArea }}
                data-grows={growsWithContent(widget.component.view) || undefined}
              >
                {children(widget)}
              </div>
            )
          )
        })}
    </div>
  )
}
