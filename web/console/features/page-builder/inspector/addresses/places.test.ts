import { expect, it } from 'vitest'
import { place as owner } from '../../../../../testing/place.ts'
import type { OfferedPage } from '../../../../core/pages.ts'
import { screenOf } from '../../../../core/screens.ts'
import { cells, page, surface, widget } from '../../testing/sample.ts'
import { consolePlaces, matching, namedPages, sectionsOn, shopPlaces } from './places.ts'

const place = { ...owner, permissions: ['products:read'] }
const offered = (name: string, more: Partial<OfferedPage> = {}): OfferedPage => ({
  id: name,
  page: name.toLowerCase(),
  name,
  audience: 'console',
  area: null,
  isDefault: false,
  isSystem: false,
  isCopy: false,
  hasDraft: false,
  hasUpgrade: false,
  ...more,
})
const pages = [
  offered('Sales'),
  offered('Start', { isDefault: true }),
  offered('Front', { audience: 'storefront', isDefault: true }),
  offered('About', { audience: 'storefront', name: 'About us' }),
  offered('System about', { audience: 'storefront', page: 'about', isSystem: true }),
]

it('links of the console lead to its pages, and to the screens that somebody may see', () => {
  expect(consolePlaces(place, pages, [screenOf('products'), screenOf('orders')])).toEqual([
    {
      label: 'Pages',
      places: [
        { address: '/games/pages/sales', label: 'Sales' },
        { address: '/games', label: 'Start' },
      ],
    },
    { label: 'Screens', places: [{ address: '/games/products', label: 'Products' }] },
  ])
})

it("links of the shop front lead to its pages, the shop's own in the place of the system's", () => {
  expect(shopPlaces(pages)).toEqual([
    {
      label: 'Pages of the shop',
      places: [
        { address: '/about', label: 'About us' },
        { address: '/', label: 'Front' },
      ],
    },
  ])
})

it('a page is named by its name in addresses, wherever the console or the shop begins', () => {
  expect(namedPages(pages, 'console').places).toEqual([
    { address: 'sales', label: 'Sales' },
    { address: 'start', label: 'Start' },
  ])
  expect(namedPages(pages, 'storefront').places).toEqual([
    { address: 'about', label: 'About us' },
    { address: 'front', label: 'Front' },
  ])
})

it('links lead to the sections of their page, by the name that each has or gets from its heading', () => {
  const section = (id: string, props: Record<string, unknown>) =>
    widget(id, 'main', cells(0, 0, 12, 2), { componentId: 'component-section', props })
  const content = page([
    section('a', { heading: 'Big prizes' }),
    section('b', { heading: 'Rules', anchor: 'how-it-works' }),
    widget('c', 'main', cells(0, 2, 6, 3)),
  ])
  expect(sectionsOn(surface, content).places).toEqual([
    { address: '#big-prizes', label: 'Big prizes' },
    { address: '#how-it-works', label: 'Rules' },
  ])
})

it.each([
  ['', ['Pages', 'Screens']],
  ['PROD', ['Screens']],
  ['pages sal', ['Pages']],
  ['sal prod', []],
])('“%s” is found in %j', (query, labels) => {
  const all = consolePlaces(place, pages, [screenOf('products')])
  expect(matching(all, query).map(({ label }) => label)).toEqual(labels)
})
