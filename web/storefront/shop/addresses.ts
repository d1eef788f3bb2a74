import type { LinkTarget } from '@mtc/widgets/shop-views'

/** The shop that an address belongs to: `games` of `/shop/games/products/night-harbour`. A shop's name needs no escapes. */
export const tenantOf = (pathname: string): string => pathname.split('/')[2] ?? ''

/** What every address of a shop begins with. */
export const baseOf = (tenant: string): string => `/shop/${tenant}`

/** A product's page, below the base. */
export const productAddress = (slug: string): string => `/products/${slug}`

/** A page of the shop, below the base. */
export const pageAddress = (page: string): string => `/${encodeURIComponent(page)}`

/** Where a link leads, below the base. Visitors go to products and pages; records are nothing of theirs. */
export const shopHrefOf = (target: LinkTarget): string | undefined => {
  if (target.to === 'shop-product') return productAddress(target.slug)
  return target.to === 'page' ? pageAddress(target.page) : undefined
}
