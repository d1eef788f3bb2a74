import type { LinkProps, LinkTarget, WidgetContext } from '@mtc/widgets/views'
import { useMemo } from 'react'
import { productAddress, baseOf as shopBase, shopHrefOf } from '../../storefront/shop/addresses.ts'
import { createAddress, listAddress, pageAddress, recordAddress } from '../core/addresses.ts'
import { AppLink } from '../core/app-link.tsx'
import { fileUrl } from '../core/file-url.ts'
import { may, usePlace } from '../core/place.ts'
import { findScreen } from '../core/screens.ts'
import { useSession } from '../core/session.ts'
import { RecordForm } from './record-form/record-form.tsx'
import type { ResolvedPage } from './resolved-page.ts'

/** Products of the shop front are pages of the shop, which the console does not route; others lead out of it. */
function WidgetLink({ href, ...rest }: LinkProps) {
  return href.startsWith('/') && !href.startsWith('/shop/') ? (
    <AppLink href={href} {...rest} />
  ) : (
    <a href={href} {...rest} />
  )
}

/** Links on a page for customers stay in the shop front: their addresses begin below the shop's own. */
const linkBelow = (base: string) =>
  function ShopLink({ href, ...rest }: LinkProps) {
    return <a href={href.startsWith('/') ? `${base}${href}` : href} {...rest} />
  }

/** What the widgets of a page know of the shop and of the console around them; on a page for customers, of the shop front. */
export function useWidgetContext({ tenant, audience }: Pick<ResolvedPage, 'tenant' | 'audience'>): WidgetContext {
  const place = usePlace()
  const { id: viewer } = useSession()
  return useMemo(() => {
    const tagline = tenant.branding['tagline']
    const shop = shopBase(place.tenant ?? '')
    const hrefOf = (target: LinkTarget): string | undefined => {
      if (target.to === 'shop-product') return `${shop}${productAddress(target.slug)}`
      if (target.to === 'page') return pageAddress(place, target.page)
      const screen = findScreen(target.resource)
      if (!screen || !may(place, screen, target.to === 'new' ? 'create' : 'read')) return undefined
      if (target.to === 'new' && !screen.operations.create) return undefined
      if (target.to === 'record') return recordAddress(place, screen, target.id)
      return target.to === 'new' ? createAddress(place, screen) : listAddress(place, screen)
    }
    return {
      shop: {
        name: tenant.name,
        currency: tenant.currency,
        timeZone: tenant.timeZone,
        tagline: typeof tagline === 'string' ? tagline : undefined,
      },
      viewer,
      ...(audience === 'storefront' ? { hrefOf: shopHrefOf, Link: linkBelow(shop) } : { hrefOf, Link: WidgetLink }),
      fileUrl: (id) => fileUrl(place.tenant ?? '', id),
      RecordForm,
    }
  }, [tenant, audience, place, viewer])
}
