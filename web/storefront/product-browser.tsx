import type { Answers, Binding } from '@mtc/openapi/page'
import type { StoredProps } from '@mtc/widgets/manifest'
import { offerOf, SHOP_PRODUCTS } from '@mtc/widgets/product-grid'
import { ProductGridView, type WidgetContext } from '@mtc/widgets/shop-views'
import { Skeleton } from '@mtc/widgets/skeleton'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useSearchParams } from 'wouter'
import { FailedPart } from './failed.tsx'
import { productsQuery } from './shop/api.ts'

interface ProductBrowserProps {
  tenant: string
  props: StoredProps
  binding: Binding | null
  context: WidgetContext
}

/** The product grid with its products: searched by what the address says, more on demand. */
export function ProductBrowser({ tenant, props, binding, context }: ProductBrowserProps) {
  const { sort, limit } = offerOf(binding)
  const [address, setAddress] = useSearchParams()
  const term = address.get('q') ?? ''
  const products = useInfiniteQuery({
    ...productsQuery(tenant, { sort, limit, q: term }),
    placeholderData: keepPreviousData,
  })
  const search = useCallback((q: string) => setAddress(q ? { q } : {}, { replace: true }), [setAddress])
  if (products.isPending) return <Skeleton shape="tiles" />
  if (!products.data) return <FailedPart error={products.error} onRetry={() => void products.refetch()} />
  const { pages } = products.data
  const data: Answers = {
    data: {
      kind: 'rows',
      resource: SHOP_PRODUCTS,
      fields: [],
      rows: pages.flatMap((page) => page.data),
      names: {},
      total: pages[0]?.page.total ?? null,
      hasMore: products.hasNextPage,
    },
  }
  const browsing = {
    term,
    search,
    showMore: () => void products.fetchNextPage(),
    isLoadingMore: products.isFetchingNextPage,
  }
  return (
    <>
      <ProductGridView {...{ props, data, binding, context, browsing }} />
      {products.isFetchNextPageError && (
        <p className="quiet" role="alert">
          The next products did not arrive. Please try “Show more” again.
        </p>
      )}
    </>
  )
}
