import type { Binding } from '@mtc/openapi/page'
import type { StoredProps } from '@mtc/widgets/manifest'
import { productGrid } from '@mtc/widgets/product-grid'
import { shopViewOf, type WidgetContext } from '@mtc/widgets/shop-views'
import { ProductBrowser } from './product-browser.tsx'

interface WidgetProps {
  tenant: string
  view: string
  props: StoredProps
  binding: Binding | null
  context: WidgetContext
}

/** One widget of a page of the shop. What belongs into a back office draws nothing here. */
export function Widget({ tenant, view, props, binding, context }: WidgetProps) {
  if (view === productGrid.slug)
    return <ProductBrowser tenant={tenant} props={props} binding={binding} context={context} />
  const View = shopViewOf(view)
  return View && <View props={props} data={undefined} binding={binding} context={context} />
}
