import { type components, createClient } from '@mtc/openapi/client'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'

export type ResolvedPage = components['schemas']['ResolvedPage']
export type ShopProduct = components['schemas']['StorefrontProduct']
type ProductList = components['schemas']['StorefrontProductList']
export type ProductOrder = '-publishedAt' | 'name' | 'price' | '-price'

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

export const homeQuery = (tenant: string) =>
  queryOptions({
    queryKey: ['home', tenant],
    queryFn: async ({ signal }): Promise<ResolvedPage> => {
      const params = { path: { tenant, page: 'home' } }
      return (await dataOf(client.GET('/{tenant}/storefront/pages/{page}', { params, signal }))).data
    },
  })

/** The products on sale, page after page. */
export const productsQuery = (tenant: string, { sort, limit, q }: { sort: ProductOrder; limit: number; q: string }) =>
  infiniteQueryOptions({
    queryKey: ['products', tenant, sort, limit, q],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }): Promise<ProductList> => {
      const query = { limit, sort: [sort], ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}) }
      return dataOf(client.GET('/{tenant}/storefront/products', { params: { path: { tenant }, query }, signal }))
    },
    getNextPageParam: ({ page }) => (page.hasMore ? page.nextCursor : null),
  })

export const productQuery = (tenant: string, slug: string) =>
  queryOptions({
    queryKey: ['product', tenant, slug],
    queryFn: async ({ signal }): Promise<ShopProduct> => {
      const params = { path: { tenant, slug } }
      return (await dataOf(client.GET('/{tenant}/storefront/products/{slug}', { params, signal }))).data
    },
  })
