import type { LinkProps, LinkTarget, WidgetContext } from '@mtc/widgets/shop-views'
import { Link } from 'wouter'
import { productAddress } from './addresses.ts'
import type { ResolvedPage } from './api.ts'

const ShopLink = ({ href, className, children }: LinkProps) => (
  <Link href={href} className={className}>
    {children}
  </Link>
)

/** A shop has no place for the records of its back office. */
const hrefOf = (target: LinkTarget): string | undefined =>
  target.to === 'shop-product' ? productAddress(target.slug) : undefined

/** What the widgets know of the shop around them. */
export function shopContext({ name, currency, timeZone, locale, branding }: ResolvedPage['tenant']): WidgetContext {
  const tagline = branding['tagline']
  return {
    shop: { name, currency, timeZone, tagline: typeof tagline === 'string' ? tagline : undefined },
    locale,
    hrefOf,
    Link: ShopLink,
  }
}
