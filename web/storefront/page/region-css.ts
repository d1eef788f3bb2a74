import { boxesAt, breakpointsOf, type Cells, columnsAt, type Grid, type Placements } from '@mtc/openapi/page/grid'

/** A widget as its place needs it known. */
export interface ShopCell {
  id: string
  grid: Placements
}

/** Where a widget nobody has placed begins: below the others, over the whole width. */
const SIZE = { w: 12, h: 4, minW: 1, minH: 1 }

/**
 * The lines of a grid whose rows are as high as what stands in them: only where a widget begins or ends is a line, so
 * that a widget of 16 cells is no higher than its content.
 */
export function rowLines(boxes: readonly Cells[]): ReadonlyMap<number, number> {
  const edges = [...new Set(boxes.flatMap(({ y, h }) => [y, y + h]))].sort((a, b) => a - b)
  return new Map(edges.map((edge, index) => [edge, index + 1]))
}

const idOf = (id: string): string => JSON.stringify(id)

/** The rules that lay out one region, at every breakpoint of the page's layout: by the width that the region has, without any script. */
export function regionCss(region: string, widgets: readonly ShopCell[], grid: Grid): string {
  const placeable = widgets.map(({ id, grid: at }) => ({ id, grid: at, size: SIZE }))
  return breakpointsOf(grid)
    .toReversed()
    .map((name) => {
      const boxes = boxesAt(placeable, name, grid)
      const lines = rowLines(boxes)
      const cells = boxes.map(({ id, x, y, w, h }) => {
        const area = [lines.get(y), x + 1, lines.get(y + h), x + 1 + w].join(' / ')
        return `[data-cell=${idOf(id)}] { grid-area: ${area}; }`
      })
      const columns = `[data-region=${idOf(region)}] > .grid { gap: ${grid.gap}px; grid-template-columns: repeat(${columnsAt(grid, name)}, minmax(0, 1fr)); }`
      const minWidth = grid.breakpoints[name]?.minWidth ?? 0
      return `@container region (min-width: ${minWidth}px) {\n${[columns, ...cells].join('\n')}\n}`
    })
    .join('\n')
}

/** The order in which people read a region's widgets on its widest grid: that of the markup. */
export function readingOrder<W extends ShopCell>(widgets: readonly W[], grid: Grid): W[] {
  const [widest = 'lg'] = breakpointsOf(grid)
  const boxes = boxesAt(
    widgets.map(({ id, grid: at }) => ({ id, grid: at, size: SIZE })),
    widest,
    grid,
  ).toSorted((a, b) => a.y - b.y || a.x - b.x)
  const byId = new Map(widgets.map((widget) => [widget.id, widget]))
  return boxes.flatMap(({ id }) => byId.get(id) ?? [])
}
