import type { InsightOf, ListParameters, StoredProps, WidgetData } from '@mtc/widgets/manifest'
import { manifestOf } from '@mtc/widgets/manifests'
import type { components } from '../../core/api.ts'

type InsightQuery = components['schemas']['InsightQuery']

/** The most queries that one request may hold. */
const BATCH = 50

/** What a whole page asks for: widgets that ask the same share the answer. */
export interface DataPlan {
  insights: readonly InsightQuery[][]
  lists: readonly ListRequest[]
  /** What each widget asked for, by its id. */
  asked: ReadonlyMap<string, WidgetData>
}

export interface ListRequest {
  key: string
  of: 'orders' | 'products' | 'storefront-products'
  query: ListParameters
}

/** A query's name in the batch says what it asks, so that equal queries are one and answers outlive an edit of the page. */
export const insightId = ({ source, measure, groupBy, days, compare, limit }: InsightOf): string =>
  [source, measure, 'by', groupBy, days, limit, ...(compare ? ['compared'] : [])].join('-')

export const listRequest = (data: Exclude<WidgetData, { kind: 'insights' }>): ListRequest => {
  const of = data.kind === 'rows' ? data.resource : 'storefront-products'
  return { of, query: data.query, key: `${of} ${JSON.stringify(Object.entries(data.query).toSorted())}` }
}

/** Collects what the widgets of a page ask for. */
export function planData(widgets: readonly { id: string; view: string; props: StoredProps }[]): DataPlan {
  const asked = new Map<string, WidgetData>()
  for (const { id, view, props } of widgets) {
    const data = manifestOf(view)?.data(props)
    if (data) asked.set(id, data)
  }
  const wanted = [...asked.values()]
  const queries = wanted.flatMap((data) => (data.kind === 'insights' ? Object.values(data.queries) : []))
  const unique = [...new Map(queries.map((query) => [insightId(query), query]))].map(([id, query]) => ({
    id,
    ...query,
  }))
  const lists = wanted.flatMap((data) => (data.kind === 'insights' ? [] : [listRequest(data)]))
  return {
    asked,
    insights: Array.from({ length: Math.ceil(unique.length / BATCH) }, (_, n) =>
      unique.slice(n * BATCH, (n + 1) * BATCH),
    ),
    lists: [...new Map(lists.map((list) => [list.key, list])).values()],
  }
}
