import type { PageContent, PageWidget } from '@mtc/openapi/page'
import { type Cells, firstSize, settle } from '@mtc/openapi/page/grid'
import type { EffectiveComponent } from '../model/effective-component.ts'
import { boxesIn, placeable, type Surface } from '../model/surface.ts'
import { arrange, layOut } from './arrange.ts'
import { type At, columnsOf } from './at.ts'

/** A new widget of a component, placed nowhere yet. */
export const newWidget = (component: EffectiveComponent, id: string, region: string): PageWidget => ({
  id,
  componentId: component.id,
  componentRevision: component.revision,
  region,
  grid: {},
  // What it does not say of its own is the component's, whatever that becomes.
  props: {},
  binding: component.manifest?.binding?.default ?? null,
  visibilityRules: {},
  isActive: true,
  originId: null,
})

/** How large a widget of a component begins on one grid. */
export const sizeAt = (
  surface: Surface,
  at: At,
  { size }: Pick<EffectiveComponent, 'size'>,
): { w: number; h: number } => firstSize(size, columnsOf(surface, at))

/** Puts new widgets onto a grid: where they are wanted, with nothing in between, or each below everything else. */
export function addWidgets(
  surface: Surface,
  content: PageContent,
  at: At,
  widgets: readonly PageWidget[],
  places: ReadonlyMap<string, Pick<Cells, 'x' | 'y'> & Partial<Cells>> = new Map(),
): PageContent {
  const grown = { ...content, widgets: [...content.widgets, ...widgets] }
  if (places.size === 0) return arrange(surface, grown)
  const columns = columnsOf(surface, at)
  const laid = widgets.flatMap((widget) => {
    const place = places.get(widget.id)
    const { size } = placeable(surface, widget)
    return place ? [{ ...firstSize(size, columns), ...place, id: widget.id, minW: size.minW, minH: size.minH }] : []
  })
  const boxes = settle(boxesIn(surface, content, at.region, at.breakpoint), laid, columns, true)
  return arrange(surface, layOut(grown, at, boxes))
}
