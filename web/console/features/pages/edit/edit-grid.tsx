import 'react-grid-layout/css/styles.css'
import { type ReactNode, useMemo } from 'react'
import GridLayout, { type LayoutItem } from 'react-grid-layout'
import { type Box, type Breakpoint, type Cells, columnsAt, type Grid } from '../layout.ts'
import { toBoxes } from '../nudge.ts'
import classes from './edit-grid.module.css'

interface EditGridProps {
  grid: Grid
  breakpoint: Breakpoint
  width: number
  boxes: readonly Box[]
  grabbedId: string | undefined
  /** The size of what is being dragged in from the palette. */
  incoming: { w: number; h: number } | undefined
  onPlace: (boxes: readonly Box[]) => void
  onDropIn: (cells: Cells) => void
  children: (id: string) => ReactNode
}

/** A region's widgets on a grid that the mouse can move and resize them on. */
export function EditGrid(props: EditGridProps) {
  const { grid, breakpoint, width, boxes, grabbedId, incoming, onPlace, onDropIn, children } = props
  const columns = columnsAt(grid, breakpoint)
  const layout = useMemo(
    () => boxes.map(({ id, minW, ...box }): LayoutItem => ({ i: id, ...box, minW: Math.min(minW, columns) })),
    [boxes, columns],
  )
  const place = (items: readonly LayoutItem[]) => onPlace(toBoxes(items, boxes))
  return (
    <div dir="ltr" className={classes.grid} data-empty={boxes.length === 0 || undefined}>
      <GridLayout
        width={width}
        layout={layout}
        gridConfig={{
          cols: columns,
          rowHeight: grid.rowHeight,
          margin: [grid.gap, grid.gap],
          containerPadding: [0, 0],
        }}
        dragConfig={{
          enabled: true,
          handle: '[data-drag-handle]',
          cancel: 'button:not([data-drag-handle])',
          threshold: 3,
        }}
        resizeConfig={{ enabled: true, handles: ['se'] }}
        dropConfig={{ enabled: incoming !== undefined, defaultItem: incoming ?? { w: 1, h: 1 } }}
        onDragStop={place}
        onResizeStop={place}
        onDrop={(_items, item) => {
          if (item) onDropIn({ x: item.x, y: item.y, w: item.w, h: item.h })
        }}
      >
        {boxes.map(({ id }) => (
          <div key={id} className={classes.cell} data-grabbed={id === grabbedId || undefined}>
            {children(id)}
          </div>
        ))}
      </GridLayout>
    </div>
  )
}
