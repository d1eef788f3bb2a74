import type { Cells, PageContent, PageWidget, ResponsiveConfig } from './content.ts'

/** What of a layout widgets are fitted to. */
export interface FittedLayout {
  regions: readonly { name: string }[]
  responsiveConfig: ResponsiveConfig
}

/**
 * A page brought into a layout that is another one, or is no longer as it was: widgets of regions that are gone stand in
 * the last one, behind those that are there already; places at breakpoints that are gone go; what is too wide is narrower.
 */
export function fitToLayout(content: PageContent, { regions, responsiveConfig }: FittedLayout): PageContent {
  const last = regions.at(-1)?.name
  if (last === undefined) return content
  const names = new Set(regions.map(({ name }) => name))
  const isHomeless = ({ region }: PageWidget) => !names.has(region)
  const depth = depthsOf(content.widgets.filter(({ region }) => region === last))
  return {
    ...content,
    widgets: content.widgets.map((widget) => {
      const isMoved = isHomeless(widget)
      const places = Object.entries(widget.grid).flatMap(([name, cells]): [string, Cells][] => {
        const breakpoint = Object.hasOwn(responsiveConfig, name) ? responsiveConfig[name] : undefined
        if (!breakpoint) return []
        return [[name, within(breakpoint.columns, isMoved ? { ...cells, y: cells.y + (depth.get(name) ?? 0) } : cells)]]
      })
      return { ...widget, region: isMoved ? last : widget.region, grid: Object.fromEntries(places) }
    }),
  }
}

function within(columns: number, { x, y, w, h }: Cells): Cells {
  const width = Math.min(w, columns)
  return { x: Math.min(x, columns - width), y, w: width, h }
}

/** The first row below everything, at each breakpoint. */
function depthsOf(widgets: readonly PageWidget[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>()
  for (const { grid } of widgets)
    for (const [name, { y, h }] of Object.entries(grid)) depths.set(name, Math.max(depths.get(name) ?? 0, y + h))
  return depths
}
