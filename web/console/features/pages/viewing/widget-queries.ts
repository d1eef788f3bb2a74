import { type PageVariable, sourceOf } from '@mtc/openapi/page'
import { type CrossFilter as Narrowing, type Query, queriesOf } from '@mtc/widgets/queries'
import type { WidgetOnPage } from '../../../page/resolved-page.ts'
import { valuesOf } from '../../../page/variable-values.ts'
import type { CrossFilter, PageState } from '../state/page-state.ts'

/** What a widget asks, by the names that its view gave the questions. */
export type WidgetQueries = Readonly<Record<string, Query>>

/** The groups chosen in widgets that are still there and can be chosen in: an old link may tell of others. */
export const knownCrossFilters = (
  widgets: readonly WidgetOnPage[],
  crossFilters: readonly CrossFilter[],
): CrossFilter[] =>
  crossFilters.filter(({ widgetId, dimension }) => {
    const binding = widgets.find(({ id }) => id === widgetId)?.binding
    const source = binding?.kind === 'insight' ? sourceOf(binding.source) : undefined
    return source !== undefined && Object.hasOwn(source.dimensions, dimension)
  })

/** The groups that are chosen, by the widget. */
function narrowings(widgets: readonly WidgetOnPage[], crossFilters: PageState['crossFilters']): Map<string, Narrowing> {
  const sources = new Map(
    widgets.map(({ id, binding }) => [id, binding?.kind === 'insight' ? binding.source : undefined]),
  )
  return new Map(
    crossFilters.flatMap(({ widgetId, dimension, values }) => {
      const source = sources.get(widgetId)
      return source === undefined ? [] : [[widgetId, { source, dimension, values }] as const]
    }),
  )
}

/** What every widget of a page asks, as somebody looks at it: the questions that the API answers. */
export function pageQueries(
  widgets: readonly WidgetOnPage[],
  variables: readonly PageVariable[],
  state: Pick<PageState, 'variables' | 'crossFilters'>,
): ReadonlyMap<string, WidgetQueries> {
  const values = valuesOf(variables, state.variables)
  const chosen = narrowings(widgets, state.crossFilters)
  return new Map(
    widgets.map(({ id, component: { view }, props, binding }) => {
      const others = [...chosen].flatMap(([widgetId, one]) => (widgetId === id ? [] : [one]))
      return [id, queriesOf(view, props, binding, values, others)]
    }),
  )
}
