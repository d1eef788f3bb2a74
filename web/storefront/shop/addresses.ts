/** The shop that an address belongs to: `games` of `/shop/games/products/night-harbour`. A shop's name needs no escapes. */
export const tenantOf = (pathname: string): string => pathname.split('/')[2] ?? ''

/** What every address of a shop begins with. */
export const baseOf = (tenant: string): string => `/shop/${tenant}`

/** A product's page, below the base. */
export const productAddress = (slug: string): string => `/products/${slug}`

/** A page of the shop, below the base. */
export const pageAddress = (page: string): string => `/${encodeURIComponent(page)}`
