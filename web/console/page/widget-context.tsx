import type { LinkProps, LinkTarget, WidgetContext } from '@mtc/widgets/views'
import { useMemo } from 'react'
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

/** What the widgets of a page know of the shop and of the console around them. */
export function useWidgetContext(tenant: ResolvedPage['tenant'] | undefined): WidgetContext {
  const place = usePlace()
  const { id: viewer } = useSession()
  return useMemo(() => {
    const tagline = tenant?.branding['tagline']
    const hrefOf = (target: LinkTarget): string | undefined => {
      if (target.to === 'shop-product') return `/shop${place.base}/products/${target.slug}`
      if (target.to === 'page') return pageAddress(place, target.page)
      const screen = findScreen(target.resource)
      if (!screen || !may(place, screen, target.to === 'new' ? 'create' : 'read')) return undefined
      if (target.to === 'new' && !screen.operations.create) return undefined
      if (target.to === 'record') return recordAddress(place, screen, target.id)
      return target.to === 'new' ? createAddress(place, screen) : listAddress(place, screen)
    }
    return {
      shop: {
        name: tenant?.name ?? place.name,
        currency: tenant?.currency ?? place.currency,
        timeZone: tenant?.timeZone ?? place.timeZone,
        tagline: typeof tagline === 'string' ? tagline : undefined,
      },
      viewer,
      hrefOf,
      Link: WidgetLink,
      fileUrl: (id) => fileUrl(place.tenant ?? '', id),
      RecordForm,
    }
  }, [tenant, place, viewer])
}
