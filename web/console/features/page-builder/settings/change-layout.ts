import type { PageContent, PageWidget } from '@mtc/openapi/page'
import { columnsAt, type Grid, widestOf } from '@mtc/openapi/page/grid'
import { arrange } from '../edits/arrange.ts'
import { isBreakpoint } from '../model/frame.ts'
import { gridOfLayout, type PageLayout, regionsOf } from '../model/layout.ts'
import type { Surface } from '../model/surface.ts'

/** The region that takes in what stood in one that the layout does not have. */
function homeIn(regions: Surface['regions']): string | undefined {
  const widest = regions.toSorted((a, b) => b.width - a.width)[0]
  return (regions.find(({ name }) => name === 'main') ?? widest)?.name
}

/** The places that hold on a grid: at the breakpoints that it has, and within their columns. */
function placesOn(grid: Grid, places: PageWidget['grid']): PageWidget['grid'] {
  const widest = widestOf(grid)
  const fits = ([name, { x, w }]: [string, { x: number; w: number }]) =>
    isBreakpoint(grid, name) && (name === widest || x + w <= columnsAt(grid, name))
  return Object.fromEntries(Object.entries(places).filter(fits))
}

/** The page on another layout: regions of the same name keep what stands in them, the rest moves into the main one. */
export function withLayout(content: PageContent, layout: PageLayout, components: Surface['components']): PageContent {
  const surface: Surface = { regions: regionsOf(layout), grid: gridOfLayout(layout), components }
  const home = homeIn(surface.regions)
  const widgets = content.widgets.map((widget) => {
    if (surface.regions.some(({ name }) => name === widget.region))
      return { ...widget, grid: placesOn(surface.grid, widget.grid) }
    return { ...widget, region: home ?? widget.region, grid: {} }
  })
  return arrange(surface, { ...content, layoutId: layout.id, widgets })
}

/** How many widgets move because a layout lacks their region. */
export const movedBy = ({ widgets }: PageContent, layout: PageLayout): number =>
  widgets.filter(({ region }) => !layout.regions.some(({ name }) => name === region)).length
