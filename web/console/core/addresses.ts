import type { Place } from './place.ts'
import type { ScreenResource } from './screens.ts'

type At = Pick<Place, 'base'>
type Of = Pick<ScreenResource, 'path'>

export const PLATFORM = '/platform'

/** Every address of the console is made here. */
export const homeAddress = (place: At): string => place.base
export const listAddress = (place: At, screen: Of): string => `${place.base}/${screen.path}`
export const createAddress = (place: At, screen: Of): string => `${place.base}/${screen.path}/new`
export const recordAddress = (place: At, screen: Of, id: string): string => `${place.base}/${screen.path}/${id}`

/** The place's base and what follows it: `/games/ui/themes/new` is `{ base: '/games', rest: 'ui/themes/new' }`. */
export function splitAddress(pathname: string): { base: string; rest: string } {
  const [, first = '', ...rest] = pathname.split('/')
  return { base: `/${first}`, rest: rest.filter((part) => part !== '').join('/') }
}

export type Target = { screen: ScreenResource } & (
  | { view: 'list' }
  | { view: 'create' }
  | { view: 'record'; id: string }
)

/** What an address below a place's base shows; undefined when nothing is there. */
export function targetOf(rest: string, screens: readonly ScreenResource[]): Target | undefined {
  for (const screen of screens) {
    if (rest === screen.path) return { screen, view: 'list' }
    if (!rest.startsWith(`${screen.path}/`)) continue
    const tail = rest.slice(screen.path.length + 1)
    if (tail === 'new') return { screen, view: 'create' }
    if (!tail.includes('/')) return { screen, view: 'record', id: decodeURIComponent(tail) }
  }
  return undefined
}
