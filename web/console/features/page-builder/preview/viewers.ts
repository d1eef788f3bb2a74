import { ROLES } from '@mtc/openapi/permissions'
import type { operations } from '@mtc/openapi/types'

/** As whom a page can be looked at. */
export type Viewer = NonNullable<NonNullable<operations['getPage']['parameters']['query']>['as']>

const VISITOR = { value: 'visitor', label: 'Visitor of the shop', description: 'Somebody who buys there' } as const

const roles = Object.entries(ROLES).map(([value, { label, description }]) => ({
  value: value as Viewer, // the contract's viewers are its roles, and the visitor
  label,
  description,
}))

/** Everybody a page can be looked at as: on the shop front those who buy come first. */
export const viewersOf = (audience: 'console' | 'storefront') =>
  audience === 'storefront' ? [VISITOR, ...roles] : [...roles, VISITOR]

/** As whom a page is looked at first: as who was asked for, else as the time before, else as the first that one is not. */
export function firstLook<V extends { value: Viewer }>(
  viewers: readonly V[],
  { asked, last, own }: { asked: string | undefined; last: unknown; own: string | undefined },
): V | undefined {
  const known = (wanted: unknown) => viewers.find(({ value }) => value === wanted)
  return known(asked) ?? known(last) ?? viewers.find(({ value }) => value !== own)
}
