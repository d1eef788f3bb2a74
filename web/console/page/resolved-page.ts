import type { Binding } from '@mtc/openapi/page'
import type { Placeable } from '@mtc/openapi/page/grid'
import { manifestOf } from '@mtc/widgets/manifests'
import type { components } from '../core/api.ts'

type Schemas = components['schemas']
export type WidgetOnPage = Omit<Schemas['WidgetOnPage'], 'binding'> & { binding: Binding | null }
export type ResolvedPage = Omit<Schemas['ResolvedPage'], 'widgets'> & { widgets: WidgetOnPage[] }

const UNKNOWN_SIZE = { w: 4, h: 4, minW: 1, minH: 1 }

/** A widget as the grid's maths knows it. */
export function placeable({ id, grid, view }: { id: string; grid: WidgetOnPage['grid']; view: string }): Placeable {
  return { id, grid, size: manifestOf(view)?.size ?? UNKNOWN_SIZE }
}

/** What a widget is called: its own title, else what kind it is. */
export function titleOf({ props, view }: { props: Readonly<Record<string, unknown>>; view: string }): string {
  const own = [props['title'], props['heading']].find((value) => typeof value === 'string' && value !== '')
  return typeof own === 'string' ? own : (manifestOf(view)?.name ?? view)
}

/** A page's widgets by the region they stand in, each of which the layout has. */
export const inRegions = (widgets: readonly WidgetOnPage[]): ReadonlyMap<string, WidgetOnPage[]> =>
  Map.groupBy(widgets, ({ region }) => region)
