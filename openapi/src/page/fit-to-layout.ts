import type { Cells, PageWidget, ResponsiveConfig } from './content.ts'
import { shownRegion, type WideRegion } from './home-region.ts'

/** What of a layout widgets are fitted to. */
export interface FittedLayout {
  regions: readonly WideRegion[]
  responsiveConfig: ResponsiveConfig
}

/**
 * The widgets of a page brought into a layout that is another one, or is no longer as it was. Those of a region that is
 * gone stay together and as large as they were, below all that stands in the region that takes them in; places at
 * breakpoints that are gone go; what is too wide is narrower.
 */
export function fitToLayout(widgets: readonly PageWidget[], { regions, responsiveConfig }: FittedLayout): PageWidget[] {
  const standing = widgets.filter(({ region }) => shownRegion(regions, region) === region)
  const bottoms = new Map(
    [...Map.groupBy(standing, ({ region }) => region)].map(([name, own]) => [name, bottomsOf(own)]),
  )
  const moved = new Map<PageWidget, PageWidget>()
  for (const [region, own] of Map.groupBy(strayed(widgets, regions), (widget) => widget.region)) {
    const home = shownRegion(regions, region)
    const above = bottoms.get(home) ?? NOTHING
    const below = own.map((widget) => ({ ...widget, region: home, grid: lowered(widget.grid, above) }))
    for (const [index, widget] of own.entries()) moved.set(widget, below[index] ?? widget)
    bottoms.set(home, new Map([...above, ...bottomsOf(below)]))
  }
  return widgets.map((widget) => {
    const { grid, ...rest } = moved.get(widget) ?? widget
    return { ...rest, grid: placesOn(responsiveConfig, grid) }
  })
}

/** The widgets whose region a layout does not have. */
export const strayed = <W extends Pick<PageWidget, 'region'>>(
  widgets: readonly W[],
  regions: readonly WideRegion[],
): W[] => widgets.filter(({ region }) => shownRegion(regions, region) !== region)

/** The first row below everything, by breakpoint. */
type Bottoms = ReadonlyMap<string, number>
const NOTHING: Bottoms = new Map()

function bottomsOf(widgets: readonly PageWidget[]): Bottoms {
  const bottoms = new Map<string, number>()
  for (const { grid } of widgets)
    for (const [name, { y, h }] of Object.entries(grid)) bottoms.set(name, Math.max(bottoms.get(name) ?? 0, y + h))
  return bottoms
}

const lowered = (places: PageWidget['grid'], above: Bottoms): PageWidget['grid'] =>
  Object.fromEntries(
    Object.entries(places).map(([name, cells]) => [name, { ...cells, y: cells.y + (above.get(name) ?? 0) }]),
  )

/** The places that there can be: at the breakpoints of a layout, within their columns. */
const placesOn = (breakpoints: ResponsiveConfig, places: PageWidget['grid']): PageWidget['grid'] =>
  Object.fromEntries(
    Object.entries(places).flatMap(([name, cells]) => {
      const breakpoint = Object.hasOwn(breakpoints, name) ? breakpoints[name] : undefined
      return breakpoint ? [[name, within(breakpoint.columns, cells)]] : []
    }),
  )

function within(columns: number, { x, y, w, h }: Cells): Cells {
  const width = Math.min(w, columns)
  return { x: Math.min(x, columns - width), y, w: width, h }
}
