import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { PLATFORM } from '../core/addresses.ts'
import type { Place } from '../core/place.ts'
import { listQuery } from '../core/queries.ts'
import type { Query, Row } from '../core/resource-client.ts'
import { screenOf } from '../core/screens.ts'
import { type Me, type Membership, useSession } from '../core/session.ts'

const ofMembership = ({ tenant, name, role, permissions, currency, timeZone }: Membership): Place => ({
  tenant,
  base: `/${tenant}`,
  name,
  role,
  permissions,
  currency,
  timeZone,
})

const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise)

/** A platform administrator may do everything in every shop. */
const ofTenant = (row: Row): Place => {
  const tenant = text(row.slug, row.id)
  return {
    tenant,
    base: `/${tenant}`,
    name: text(row.name, tenant),
    role: 'platform administrator',
    permissions: ['*'],
    currency: text(row.currency, 'EUR'),
    timeZone: text(row.timeZone, 'UTC'),
  }
}

const platform: Place = {
  tenant: undefined,
  base: PLATFORM,
  name: 'Platform',
  role: 'platform administrator',
  permissions: ['*'],
  currency: 'EUR',
  timeZone: 'UTC',
}

/** The places of a person, their own shops first; the platform last. */
function placesOf(me: Me, tenants: readonly Row[]): Place[] {
  const own = me.memberships.map(ofMembership)
  const known = new Set(own.map((place) => place.base))
  const others = tenants.map(ofTenant).filter((place) => !known.has(place.base))
  return [...own, ...others, ...(me.isPlatformAdmin ? [platform] : [])]
}

const tenants = screenOf('tenants')
const tenantsQuery = (query: Query) => listQuery({ tenant: undefined }, tenants, { ...query, count: 'none' })
const none: readonly Row[] = []

/**
 * The places that the signed-in person can go to. Pending while a platform administrator's shops are asked for: the
 * first two hundred by name, and the one that the address names where it is not among them.
 */
export function usePlaces(base: string) {
  const me = useSession()
  const first = useQuery({ ...tenantsQuery({ limit: 200, sort: 'name' }), enabled: me.isPlatformAdmin })
  const rows = first.data?.rows ?? none
  const known = useMemo(() => placesOf(me, rows), [me, rows])
  const isBeyond = first.data?.page.hasMore === true && base !== '/' && !known.some((place) => place.base === base)
  const named = useQuery({ ...tenantsQuery({ q: base.slice(1), limit: 200 }), enabled: isBeyond })
  const others = isBeyond ? (named.data?.rows ?? none) : none
  return {
    // Screens keep what they know of their place for as long as it is the same object.
    places: useMemo(
      () => (others.length === 0 ? known : placesOf(me, [...rows, ...others])),
      [known, me, rows, others],
    ),
    isPending: me.isPlatformAdmin && (first.isPending || (isBeyond && named.isPending)),
    error: first.data ? null : first.error,
    retry: () => void first.refetch(),
  }
}
