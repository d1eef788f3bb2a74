import type { Place } from './place.ts'
import type { ScreenEntry } from './screens.ts'

type At = Pick<Place, 'base'>
type Of = Pick<ScreenEntry, 'path'>

export const PLATFORM = '/platform'
/** Ends the address of a page that is being edited. */
const EDIT = 'edit'
/** The resource that pages are rows of. */
export const TEMPLATES = 'ui/templates'
const PAGES = 'pages'

/** Every address of the console is made here. */
export const homeAddress = (place: At): string => place.base
/** Where a place begins: a shop's home, the platform's first list. */
export const startAddress = (place: At): string =>
  place.base === PLATFORM ? `${PLATFORM}/tenants` : homeAddress(place)
export const listAddress = (place: At, screen: Of): string => `${place.base}/${screen.path}`
export const createAddress = (place: At, screen: Of): string => `${place.base}/${screen.path}/new`
export const recordAddress = (place: At, screen: Of, id: string): string => `${place.base}/${screen.path}/${id}`
export const pageAddress = (place: At, page: string): string => `${place.base}/${PAGES}/${encodeURIComponent(page)}`
export const pageEditAddress = (place: At, page: string): string => `${pageAddress(place, page)}/${EDIT}`

/** Where a row leads from a list or a search: pages are looked at before their settings, all else is its own screen. */
export const rowAddress = (place: At, screen: Of, row: { id: string; page?: unknown }): string =>
  screen.path === TEMPLATES && typeof row.page === 'string'
    ? pageAddress(place, row.page)
    : recordAddress(place, screen, row.id)

/** The place's base and what follows it: `/games/ui/themes/new` is `{ base: '/games', rest: 'ui/themes/new' }`. */
export function splitAddress(pathname: string): { base: string; rest: string } {
  const [, first = '', ...rest] = pathname.split('/')
  return { base: `/${first}`, rest: rest.filter((part) => part !== '').join('/') }
}

/** A part of an address as it was meant; one with a stray percent sign means itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}

/** Whether an address below a place's base is that of a page, or of its builder. */
export const isPageAddress = (rest: string): boolean => rest.startsWith(`${PAGES}/`)

/** The page that an address below a place's base draws; undefined when it draws none. */
export function pageOf(rest: string): string | undefined {
  const [first, page, ...more] = rest.split('/')
  return first === PAGES && page && more.length === 0 ? decoded(page) : undefined
}

/** The page that an address below a place's base builds; undefined when it builds none. */
export function builtPageOf(rest: string): string | undefined {
  const [first, page, last, ...more] = rest.split('/')
  return first === PAGES && page && last === EDIT && more.length === 0 ? decoded(page) : undefined
}

export type Target = { screen: ScreenEntry } & ({ view: 'list' } | { view: 'create' } | { view: 'record'; id: string })

/** What an address below a place's base shows; undefined when nothing is there. */
export function targetOf(rest: string, screens: readonly ScreenEntry[]): Target | undefined {
  for (const screen of screens) {
    if (rest === screen.path) return { screen, view: 'list' }
    if (!rest.startsWith(`${screen.path}/`)) continue
    const tail = rest.slice(screen.path.length + 1)
    if (tail === 'new') return { screen, view: 'create' }
    if (!tail.includes('/')) return { screen, view: 'record', id: decoded(tail) }
  }
  return undefined
}
