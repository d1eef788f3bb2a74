import type { LinkProps, LinkTarget, WidgetContext } from '@mtc/widgets/shop-views'
import { Link } from 'wouter'
import { pageAddress, productAddress } from './addresses.ts'
import type { ResolvedPage } from './api.ts'

const ShopLink = ({ href, className, children }: LinkProps) => (
  <Link href={href} className={className}>
    {children}
  </Link>
)

/** A shop has no place for the records of its back office. */
/** Visitors go to products and pages; records are nothing of theirs. */
const hrefOf = (target: LinkTarget): string | undefined => {
  if (target.to === 'shop-product') return productAddress(target.slug)
  return target.to === 'page' ? pageAddress(target.page) : undefined
}

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
    hrefOf,
    fileUrl: (id) => `/api/v1/${slug}/files/${id}`,
    Link: ShopLink,
  }
}
