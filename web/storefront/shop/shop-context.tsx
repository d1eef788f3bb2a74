import type { LinkProps, WidgetContext } from '@mtc/widgets/shop-views'
import { Link } from 'wouter'
import { shopHrefOf } from './addresses.ts'
import type { ResolvedPage } from './api.ts'

const ShopLink = ({ href, className, children }: LinkProps) => (
  <Link href={href} className={className}>
    {children}
  </Link>
)

/** What the widgets know of the shop around them. */
export function shopContext({
  slug,
  name,
  currency,
  timeZone,
  locale,
  branding,
}: ResolvedPage['tenant']): WidgetContext {
  const tagline = branding['tagline']
  return {
    shop: { name, currency, timeZone, tagline: typeof tagline === 'string' ? tagline : undefined },
    locale,
    hrefOf: shopHrefOf,
    fileUrl: (id) => `/api/v1/${slug}/files/${id}`,
    Link: ShopLink,
  }
}
