import { boxesAt, byReading, columnsAt, type Grid } from '@mtc/openapi/page/grid'
import { manifestOf } from '@mtc/widgets/manifests'
import type { CSSProperties, ReactNode } from 'react'
import type { EditedWidget, PageDocument } from './edit/document.ts'
import { placeable } from './resolved-page.ts'
import { useBreakpoint } from './use-breakpoint.ts'

interface PageGridProps {
  grid: Grid
  widgets: PageDocument
  children: (widget: EditedWidget) => ReactNode
}

// A card scrolls inside its cells; what has no frame, a shop's list of products, is as high as it is and pushes down.
const growsWithContent = (view: string) => (manifestOf(view)?.frame ?? 'card') !== 'card'

/** The widgets of one region where they lie: plain CSS grid, in reading order. Editing has a grid of its own. */
export function PageGrid({ grid, widgets, children }: PageGridProps) {
  const { ref, width, breakpoint } = useBreakpoint<HTMLDivElement>(grid)
  const boxes = boxesAt(widgets.map(placeable), breakpoint, grid)
  const byId = new Map(widgets.map((widget) => [widget.id, widget]))
  const style: CSSProperties = {
    display: 'grid',
    gridTemplateColumns: `repeat(${columnsAt(grid, breakpoint)}, minmax(0, 1fr))`,
    gridAutoRows: `minmax(${grid.rowHeight}px, auto)`,
    gap: grid.gap,
  }
  return (
    <div ref={ref} style={style}>
      {width !== undefined &&
        boxes.toSorted(byReading).map(({ id, x, y, w, h }) => {
          const widget = byId.get(id)
          const gridArea = `${y + 1} / ${x + 1} / span ${h} / span ${w}`
          return (
            widget && (
              <div key={id} style={{ gridArea, minWidth: 0, contain: growsWithContent(widget.view) ? 'none' : 'size' }}>
                {children(widget)}
              </div>
            )
          )
        })}
    </div>
  )
}
