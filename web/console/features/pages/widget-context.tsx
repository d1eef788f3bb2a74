import type { LinkProps, LinkTarget, WidgetContext } from '@mtc/widgets/views'
import { useMemo } from 'react'
import { recordAddress } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { usePlace } from '../../core/place.ts'
import type { ResolvedPage } from './resolved-page.ts'

/** Products of the shop front are pages of the shop, which the console does not route. */
function WidgetLink({ href, ...rest }: LinkProps) {
  return href.startsWith('/shop/') ? <a href={href} {...rest} /> : <AppLink href={href} {...rest} />
}

/** What the widgets of a page know of the shop and of the console around them. */
export function useWidgetContext(tenant: ResolvedPage['tenant'] | undefined): WidgetContext {
  const { base, name, currency, timeZone } = usePlace()
  return useMemo(() => {
    const tagline = tenant?.branding['tagline']
    const hrefOf = (target: LinkTarget): string => {
      if (target.to === 'shop-product') return `/shop${base}/products/${target.slug}`
      return recordAddress({ base }, { path: target.to === 'order' ? 'orders' : 'products' }, target.id)
    }
    return {
      shop: {
        name: tenant?.name ?? name,
        currency: tenant?.currency ?? currency,
        timeZone: tenant?.timeZone ?? timeZone,
        tagline: typeof tagline === 'string' ? tagline : undefined,
      },
      hrefOf,
      Link: WidgetLink,
    }
  }, [tenant, base, name, currency, timeZone])
}
