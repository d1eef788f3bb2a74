import { gridOf } from '@mtc/openapi/page/grid'
import { useShown } from '@mtc/widgets/notices'
import { isFoldable, isFolded, unfolded } from '@mtc/widgets/section'
import { finishedInShop } from '@mtc/widgets/shop-views'
import { useQuery } from '@tanstack/react-query'
import { type CSSProperties, useMemo, useState } from 'react'
import { pageDataQuery, type ResolvedPage, type WidgetOnPage } from '../shop/api.ts'
import { shopContext } from '../shop/shop-context.tsx'
import { usePageTitle } from '../shop/use-page-title.ts'
import { useSheet } from '../shop/use-sheet.ts'
import { readingOrder, regionCss } from './region-css.ts'
import { ShopWidget } from './shop-widget.tsx'

// React's types know no custom properties.
const spanOf = (width: number) => ({ '--span': Math.min(12, width) }) as CSSProperties

/** The widgets of each region in reading order. */
function regionsOf({ layout }: ResolvedPage, widgets: readonly WidgetOnPage[]) {
  const grid = gridOf(layout)
  const placed = Map.groupBy(finishedInShop(widgets), ({ region }) => region)
  const regions = layout.regions.map(({ name, width }) => {
    const own = readingOrder(placed.get(name) ?? [], grid)
    return { name, width, widgets: own, css: regionCss(name, own, grid) }
  })
  return regions.filter((region) => region.widgets.length > 0)
}

interface ShopPageProps {
  tenant: string
  /** What the address calls the page. */
  name: string
  page: ResolvedPage
}

/** A page of the shop: its widgets in their regions, at every width as its layout says. */
export function ShopPage({ tenant, name, page }: ShopPageProps) {
  const { name: shop } = page.tenant
  const title = page.isDefault ? [shop] : [page.name, shop]
  usePageTitle(...title)
  const data = useQuery(pageDataQuery(tenant, name))
  const context = useMemo(() => shopContext(page.tenant), [page.tenant])
  const [turned, setTurned] = useState<readonly string[]>([])
  const shown = useShown(page.widgets, context)
  const regions = useMemo(() => regionsOf(page, unfolded(shown, turned)), [page, shown, turned])
  const turn = (id: string) => setTurned(turned.includes(id) ? turned.filter((one) => one !== id) : [...turned, id])
  useSheet(regions.map(({ css }) => css).join('\n'))
  const hasHeading = page.widgets.some(({ component }) => component.view === 'hero')
  return (
    <div className="page">
      {!hasHeading && <h1 className="page-heading">{title[0]}</h1>}
      <div className="regions">
        {regions.map(({ name: region, width, widgets }) => (
          <div key={region} className="region" data-region={region} style={spanOf(width)}>
            <div className="grid">
              {widgets.map((widget) => (
                <div key={widget.id} className="cell" data-cell={widget.id}>
                  <ShopWidget
                    tenant={tenant}
                    widget={widget}
                    context={context}
                    folding={
                      isFoldable(widget)
                        ? { isFolded: isFolded(widget, turned), toggle: () => turn(widget.id) }
                        : undefined
                    }
                    data={data.data?.[widget.id]}
                    error={data.error}
                    onRetry={() => void data.refetch()}
                  />
                </div>
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}
