import type { StoredProps } from '@mtc/widgets/manifest'
import { productGrid } from '@mtc/widgets/product-grid'
import { Skeleton } from '@mtc/widgets/skeleton'
import { viewOf, type WidgetContext } from '@mtc/widgets/views'
import { Suspense } from 'react'
import { ProductBrowser } from './product-browser.tsx'

interface WidgetProps {
  tenant: string
  view: string
  props: StoredProps
  context: WidgetContext
}

/** Widgets that need nothing which only the people of the shop may see. */
const PUBLIC = ['hero', 'rich-text']

/** One widget of a page of the shop. What belongs into a back office draws nothing here. */
export function Widget({ tenant, view, props, context }: WidgetProps) {
  if (view === productGrid.slug) return <ProductBrowser tenant={tenant} props={props} context={context} />
  const View = PUBLIC.includes(view) ? viewOf(view) : undefined
  return (
    View && (
      <Suspense fallback={<Skeleton shape="text" />}>
        <View props={props} data={undefined} context={context} />
      </Suspense>
    )
  )
}
