import { type components, createClient } from '@mtc/openapi/client'
import type { Answers, Binding, Condition, RowsAnswer } from '@mtc/openapi/page'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'

type Schemas = components['schemas']
export type WidgetOnPage = Omit<Schemas['WidgetOnPage'], 'binding'> & { binding: Binding | null }
export type ResolvedPage = Omit<Schemas['ResolvedPage'], 'widgets'> & { widgets: WidgetOnPage[] }
export type ShopProduct = Schemas['StorefrontProduct']
export type ProductOrder = '-publishedAt' | 'name' | 'price' | '-price'

/** What one widget of a page was answered, or why it was not. */
export interface ShopWidgetData {
  answers: Answers
  problem: { code: string; message: string } | null
}
/** Some of the products on sale. */
export type ProductPart = Pick<RowsAnswer, 'rows' | 'total' | 'hasMore'>

/** A request that was refused or never arrived; `status` is 0 when there was no answer. */
export class ShopFailure extends Error {
  readonly status: number
  readonly code: string
  readonly requestId: string | undefined

  constructor(status: number, code: string, message: string, requestId?: string) {
    super(message)
    this.name = 'ShopFailure'
    this.status = status
    this.code = code
    this.requestId = requestId
  }
}

const client = createClient({ fetch: (request) => fetch(request) })

interface Failure {
  code?: string
  message?: string
  requestId?: string
}

async function dataOf<T>(call: Promise<{ data?: T; error?: Failure; response: Response }>): Promise<T> {
  const { data, error, response } = await call.catch((reason: unknown) => {
    // fetch knows one error for everything that keeps an answer away; an abort is the caller's own wish.
    if (reason instanceof TypeError) throw new ShopFailure(0, 'UNREACHABLE', 'The shop cannot be reached.')
    throw reason
  })
  if (data !== undefined && response.ok) return data
  throw new ShopFailure(
    response.status,
    error?.code ?? '',
    error?.message ?? 'The shop did not answer.',
    error?.requestId,
  )
}

export const isWorthRetrying = (count: number, error: Error): boolean =>
  count < 2 && error instanceof ShopFailure && (error.status === 0 || error.status >= 502)

/** The page at a shop's own address. */
export const FRONT_PAGE = 'default'

export const pageQuery = (tenant: string, page: string) =>
  queryOptions({
    queryKey: ['page', tenant, page],
    queryFn: async ({ signal }): Promise<ResolvedPage> => {
      const call = client.GET('/{tenant}/storefront/pages/{page}', { params: { path: { tenant, page } }, signal })
      // What a request may leave out is filled in by the time it is answered; the contract has one type for both.
      return (await dataOf(call)).data as ResolvedPage
    },
  })

/** What all widgets of a page show, by their ids: one request. */
export const pageDataQuery = (tenant: string, page: string) =>
  queryOptions({
    queryKey: ['page-data', tenant, page],
    queryFn: async ({ signal }): Promise<Readonly<Record<string, ShopWidgetData>>> => {
      const init = { params: { path: { tenant, page } }, body: {}, signal }
      const { data } = await dataOf(client.POST('/{tenant}/storefront/pages/{page}/data', init))
      return Object.fromEntries(data.widgets.map(({ id, answers, problem }) => [id, { answers, problem }]))
    },
  })

interface Wanted {
  sort: ProductOrder
  limit: number
  q: string
  conditions: readonly Condition[]
}

const filtersOf = (conditions: readonly Condition[]): Record<string, string[]> =>
  Object.fromEntries(
    conditions.map(({ field, operator, values = [] }) => [operator === 'is' ? field : `${field}.${operator}`, values]),
  )

/** The products on sale, part after part. */
export const productsQuery = (tenant: string, wanted: Wanted) =>
  infiniteQueryOptions({
    queryKey: ['products', tenant, wanted],
    initialPageParam: 0,
    queryFn: async ({ pageParam: offset, signal }): Promise<ProductPart> => {
      const { sort, limit, q, conditions } = wanted
      const query = { ...filtersOf(conditions), limit, offset, sort: [sort], ...(q ? { q } : {}) }
      const init = { params: { path: { tenant }, query }, signal }
      const { data, page } = await dataOf(client.GET('/{tenant}/storefront/products', init))
      return { rows: data.map((product) => ({ ...product })), total: page.total ?? null, hasMore: page.hasMore }
    },
    getNextPageParam: ({ hasMore }, all) => (hasMore ? all.reduce((sum, { rows }) => sum + rows.length, 0) : null),
  })

export const productQuery = (tenant: string, slug: string) =>
  queryOptions({
    queryKey: ['product', tenant, slug],
    queryFn: async ({ signal }): Promise<ShopProduct> => {
      const params = { path: { tenant, slug } }
      return (await dataOf(client.GET('/{tenant}/storefront/products/{slug}', { params, signal }))).data
    },
  })
