import { productGrid } from '@mtc/widgets/product-grid'
import { type Folding, shopViewOf, type WidgetContext } from '@mtc/widgets/shop-views'
import { Skeleton } from '@mtc/widgets/skeleton'
import { Suspense } from 'react'
import { FailedPart } from '../failed.tsx'
import { ShopFailure, type ShopWidgetData, type WidgetOnPage } from '../shop/api.ts'
import { ProductBrowser } from './product-browser.tsx'

interface ShopWidgetProps {
  tenant: string
  widget: WidgetOnPage
  context: WidgetContext
  folding: Folding | undefined
  data: ShopWidgetData | undefined
  /** Why the page's data is not there. */
  error: Error | null
  onRetry: () => void
}

/** One widget of a page of the shop. What belongs into a back office draws nothing here. */
export function ShopWidget({ tenant, widget, context, folding, data, error, onRetry }: ShopWidgetProps) {
  const { component, props, binding } = widget
  const { view } = component
  const View = shopViewOf(view)
  if (!View) return null
  const problem = error ?? (data?.problem ? new ShopFailure(500, data.problem.code, data.problem.message) : null)
  if (binding && !data) return problem ? <FailedPart error={problem} onRetry={onRetry} /> : <Skeleton shape="tiles" />
  if (problem) return <FailedPart error={problem} onRetry={onRetry} />
  if (view === productGrid.slug)
    return (
      <ProductBrowser tenant={tenant} props={props} binding={binding} first={data?.answers['data']} context={context} />
    )
  return (
    <Suspense fallback={<Skeleton shape="text" />}>
      <View props={props} binding={binding} data={data?.answers} context={context} folding={folding} />
    </Suspense>
  )
}
