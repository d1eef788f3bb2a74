import { ROLES } from '@mtc/openapi/permissions'
import { describe, expect, it } from 'vitest'
import type { OfferedPage } from '../core/pages.ts'
import type { Place } from '../core/place.ts'
import { screens } from '../core/screens.ts'
import { hereAmong, pageEntries, railOf } from './rail-entries.ts'

const place = (permissions: readonly string[], tenant: string | undefined = 'games'): Place => ({
  tenant,
  base: tenant === undefined ? '/platform' : `/${tenant}`,
  name: 'Pixel Harbour',
  role: 'somebody',
  permissions,
  currency: 'EUR',
  timeZone: 'UTC',
})

const labels = (at: Place) =>
  railOf(at, screens).map((group) => `${group.label}: ${group.entries.map((e) => e.label).join(', ')}`)

const page = (name: string, parts: Partial<OfferedPage> = {}): OfferedPage => ({
  id: name,
  page: name.toLowerCase().replaceAll(' ', '-'),
  name,
  audience: 'console',
  area: 'selling',
  isDefault: false,
  isSystem: false,
  isCopy: false,
  hasUpgrade: false,
  hasDraft: false,
  ...parts,
})

describe('the rail', () => {
  it.each([
    [
      'owner',
      [
        'Catalog: Products, Product types, Brands, Sectors, Categories, Media',
        'Selling: Orders',
        'Storefront: Pages, Themes, Layouts, Components, Widgets',
        'Settings: Stores, Background work, Audit log',
      ],
    ],
    [
      'viewer',
      ['Catalog: Products, Product types, Brands, Sectors, Categories, Media', 'Selling: Orders', 'Settings: Stores'],
    ],
  ] as const)('shows to %s what that role may read', (role, groups) => {
    expect(labels(place(ROLES[role].permissions))).toEqual(groups)
  })

  it('begins each area with the pages that it offers', () => {
    const pages = [
      page('Selling at a glance', { isSystem: true }),
      page('Home', { area: 'home', isDefault: true }),
      page('Stock room', { area: 'home' }),
      page('Nowhere', { area: null }),
      page('Summer sale', { audience: 'storefront' }),
    ]
    const at = place(['orders:read'])
    expect(railOf(at, screens, pages)).toEqual([
      { label: 'Selling', entries: [expect.objectContaining({ label: 'Selling at a glance' }), expect.anything()] },
    ])
    expect(pageEntries(at, pages, 'home').map(({ address }) => address)).toEqual(['/games/pages/stock-room'])
  })

  it.each([
    ['pages/home', '/games'],
    ['pages/home/edit', '/games'],
    ['pages/stock-room', '/games/pages/stock-room'],
    ['pages/nowhere', '/games/ui/templates'],
    ['orders/1', '/games/orders/1'],
  ])('at %s somebody stands at %s', (rest, address) => {
    const pages = [
      page('Home', { area: 'home', isDefault: true }),
      page('Stock room', { area: 'home' }),
      page('Nowhere', { area: null }),
    ]
    expect(hereAmong(place(['*']), rest, pages, ['/games/pages/stock-room', '/games/orders'])).toBe(address)
  })

  it('is empty for somebody without permissions', () => {
    expect(labels(place([]))).toEqual([])
  })

  it('shows the platform its own resources only', () => {
    expect(railOf({ ...place(['*']), tenant: undefined, base: '/platform' }, screens).map((g) => g.label)).toEqual([
      'Platform',
    ])
  })

  it('gives every entry a letter of its own, and none takes that of home', () => {
    const letters = railOf(place(['*']), screens).flatMap((group) => group.entries.map((entry) => entry.letter))
    expect(new Set(['h', ...letters]).size).toBe(letters.length + 1)
  })
})
