import { type Answer, type Binding, type RowsAnswer, STOREFRONT_PRODUCTS } from '@mtc/openapi/page'
import type { StoredProps } from '@mtc/widgets/manifest'
import { offerOf } from '@mtc/widgets/product-grid'
import { ProductGridView, type WidgetContext } from '@mtc/widgets/shop-views'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useSearchParams } from 'wouter'
import { FailedPart } from '../failed.tsx'
import { type ProductPart, productsQuery } from '../shop/api.ts'

interface ProductBrowserProps {
  tenant: string
  props: StoredProps
  binding: Binding | null
  /** The first products, which came with the page. */
  first: Answer | undefined
  context: WidgetContext
}

/** The product grid with its products: those of the page at first, searched by what the address says, more on demand. */
export function ProductBrowser({ tenant, props, binding, first, context }: ProductBrowserProps) {
  const { sort, limit } = offerOf(binding)
  const [address, setAddress] = useSearchParams()
  const term = address.get('q') ?? ''
  const opening = term === '' && first?.kind === 'rows' ? first : undefined
  const products = useInfiniteQuery({
    ...productsQuery(tenant, { sort, limit, q: term, conditions: binding?.conditions ?? [] }),
    placeholderData: keepPreviousData,
    ...(opening ? { initialData: { pages: [opening], pageParams: [0] } } : {}),
  })
  const search = useCallback((q: string) => setAddress(q ? { q } : {}, { replace: true }), [setAddress])
  if (!products.data)
    return products.error ? <FailedPart error={products.error} onRetry={() => void products.refetch()} /> : null
  const data = { data: joined(products.data.pages, products.hasNextPage) }
  const browsing = {
    term,
    search,
    showMore: () => void products.fetchNextPage(),
    isLoadingMore: products.isFetchingNextPage,
  }
  return (
    <>
      <ProductGridView props={props} binding={binding} data={data} context={context} browsing={browsing} />
      {products.isFetchNextPageError && (
        <p className="quiet" role="alert">
          The next products did not arrive. Please try “Show more” again.
        </p>
      )}
    </>
  )
}

const joined = (pages: readonly ProductPart[], hasMore: boolean): RowsAnswer => ({
  kind: 'rows',
  resource: STOREFRONT_PRODUCTS.path,
  fields: [],
  names: {},
  rows: pages.flatMap(({ rows }) => rows),
  total: pages[0]?.total ?? null,
  hasMore,
})
