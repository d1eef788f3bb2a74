import type { ListParameters, WidgetResult } from '@mtc/widgets/manifest'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answerOf, client, type components } from '../../core/api.ts'
import { resourceKey } from '../../core/queries.ts'
import type { ListRequest } from './data-plan.ts'

type InsightQuery = components['schemas']['InsightQuery']
type InsightResult = components['schemas']['InsightResult']

/** A page is made of a template, a layout, a theme, components and widgets: any may have changed, so every visit asks anew. */
export const pageQuery = (tenant: string, page: string) =>
  queryOptions({
    queryKey: ['page', tenant, page],
    staleTime: 0,
    queryFn: async ({ signal }) =>
      (await answerOf(client.GET('/{tenant}/pages/{page}', { params: { path: { tenant, page } }, signal }))).body.data,
  })

/** One batch of figures; the answers by their query's id. */
export const insightsQuery = (tenant: string, queries: InsightQuery[]) =>
  queryOptions({
    queryKey: ['insights', tenant, queries.map(({ id }) => id)],
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, InsightResult>> => {
      const params = { path: { tenant } }
      const { body } = await answerOf(client.POST('/{tenant}/insights', { params, body: { queries }, signal }))
      return new Map(body.data.map((result) => [result.id, result]))
    },
  })

/** The rows of one list, as the widgets take them. */
export const rowsQuery = (tenant: string, { of, query, key }: ListRequest) =>
  queryOptions({
    queryKey: [...resourceKey({ tenant }, { path: of === 'orders' ? 'orders' : 'products' }), 'widget', key],
    staleTime: 60_000,
    queryFn: ({ signal }) => fetchRows(tenant, of, query, signal),
  })

async function fetchRows(
  tenant: string,
  of: ListRequest['of'],
  query: ListParameters,
  signal: AbortSignal,
): Promise<WidgetResult> {
  // Manifests are checked against the contract's parameters by their tests; here they are one type for all lists.
  const params = { path: { tenant }, query: query as Record<string, never> }
  if (of === 'orders') {
    const { body } = await answerOf(client.GET('/{tenant}/admin/orders', { params, signal }))
    return { kind: 'rows', resource: of, rows: body.data }
  }
  if (of === 'products') {
    const { body } = await answerOf(client.GET('/{tenant}/admin/products', { params, signal }))
    return { kind: 'rows', resource: of, rows: body.data }
  }
  const { body } = await answerOf(client.GET('/{tenant}/storefront/products', { params, signal }))
  const { total, hasMore } = body.page
  return { kind: 'storefront-products', products: body.data, hasMore, ...(total === undefined ? {} : { total }) }
}
