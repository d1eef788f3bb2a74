import { type PageContent, type PageWidget, shownRegion } from '@mtc/openapi/page'
import { type Box, boxesAt, breakpointsOf, type Grid, type Placeable, type WidgetSize } from '@mtc/openapi/page/grid'
import { type EffectiveComponent, isSection } from './effective-component.ts'
import type { Region } from './layout.ts'

/** What widgets lie on, and how large they are: all that an edit needs to know of a page besides its content. */
export interface Surface {
  regions: readonly Region[]
  grid: Grid
  components: ReadonlyMap<string, EffectiveComponent>
}

const UNKNOWN_SIZE: WidgetSize = { w: 4, h: 4, minW: 1, minH: 1 }

export const placeable = ({ components }: Surface, { id, componentId, grid }: PageWidget): Placeable => ({
  id,
  grid,
  size: components.get(componentId)?.size ?? UNKNOWN_SIZE,
})

/** The region that a widget is shown in, also where the layout has lost its own. */
export const shownIn = ({ regions }: Surface, { region }: Pick<PageWidget, 'region'>): string =>
  shownRegion(regions, region)

export const widgetsIn = (surface: Surface, { widgets }: PageContent, region: string): PageWidget[] =>
  widgets.filter((widget) => shownIn(surface, widget) === region)

/** Where the widgets of a region lie at a breakpoint. */
export const boxesIn = (surface: Surface, content: PageContent, region: string, breakpoint: string): Box[] =>
  boxesAt(
    widgetsIn(surface, content, region).map((widget) => placeable(surface, widget)),
    breakpoint,
    surface.grid,
  )

export const findWidget = ({ widgets }: PageContent, id: string): PageWidget | undefined =>
  widgets.find((widget) => widget.id === id)

export function isSectionWidget({ components }: Surface, { componentId }: PageWidget): boolean {
  const component = components.get(componentId)
  return component !== undefined && isSection(component)
}

/** What a widget is called: its title, else what kind it is. */
export function titleOf(components: Surface['components'], { componentId, props }: PageWidget): string {
  const component = components.get(componentId)
  const own = ['title', 'heading']
    .map((name) => props[name] ?? component?.defaultProps[name])
    .find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof own === 'string' ? own : (component?.name ?? 'Unknown widget')
}

export const breakpointNames = ({ grid }: Surface): string[] => breakpointsOf(grid)
