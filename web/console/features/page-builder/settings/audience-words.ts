import type { Area, Audience } from '@mtc/openapi/page'

/** Whom a page is for, in words. */
export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  console: 'Those who run the shop',
  storefront: 'Those who buy there',
}

/** Where the console offers a page, in words. */
export const AREA_WORDS: Readonly<Record<Area, string>> = {
  home: 'Home',
  catalog: 'Catalog',
  selling: 'Selling',
  storefront: 'Storefront',
  automation: 'Automation',
  settings: 'Settings',
}
