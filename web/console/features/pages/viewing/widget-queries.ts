import type { PageVariable } from '@mtc/openapi/page'
import { type CrossFilter as Narrowing, type Query, queriesOf } from '@mtc/widgets/queries'
import type { WidgetOnPage } from '../resolved-page.ts'
import { type PageState, valuesOf } from '../state/page-state.ts'

/** What a widget asks, by the names that its view gave the questions. */
export type WidgetQueries = Readonly<Record<string, Query>>

/** The groups that are chosen in widgets that are still there, by the widget. */
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
  const values = valuesOf(variables, state)
  const chosen = narrowings(widgets, state.crossFilters)
  return new Map(
    widgets.map(({ id, component: { view }, props, binding }) => {
      const others = [...chosen].flatMap(([widgetId, one]) => (widgetId === id ? [] : [one]))
      return [id, queriesOf(view, props, binding, values, others)]
    }),
  )
}
