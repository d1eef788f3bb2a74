import { expect, it } from 'vitest'
import { builtPageOf, pageOf, rowAddress, splitAddress, targetOf } from './addresses.ts'
import { screens } from './screens.ts'

it.each([
  ['/games', { base: '/games', rest: '' }],
  ['/games/', { base: '/games', rest: '' }],
  ['/games/ui/themes/new', { base: '/games', rest: 'ui/themes/new' }],
  ['/platform/tenants', { base: '/platform', rest: 'tenants' }],
])('%s is split into place and rest', (pathname, parts) => {
  expect(splitAddress(pathname)).toEqual(parts)
})

it.each([
  ['products', 'products', 'list', undefined],
  ['products/new', 'products', 'create', undefined],
  ['product-types/7', 'product-types', 'record', '7'],
  ['ui/themes', 'ui/themes', 'list', undefined],
  ['ui/themes/abc', 'ui/themes', 'record', 'abc'],
  ['ui', undefined, undefined, undefined],
  ['products/100%', 'products', 'record', '100%'],
  ['products/7/more', undefined, undefined, undefined],
  ['nowhere', undefined, undefined, undefined],
])('%s leads to %s, %s', (rest, path, view, id) => {
  const target = targetOf(rest, screens)
  expect(target?.screen.path).toBe(path)
  expect(target?.view).toBe(view)
  expect(target?.view === 'record' ? target.id : undefined).toBe(id)
})

it.each([
  ['pages/home', 'home'],
  ['pages/gift%20guide', 'gift guide'],
  ['pages/50%', '50%'],
  ['pages', undefined],
  ['pages/home/more', undefined],
  ['products', undefined],
])('%s draws the page %s', (rest, page) => {
  expect(pageOf(rest)).toBe(page)
})

it.each([
  ['ui/templates', '/games/pages/home'],
  ['ui/widgets', '/games/ui/widgets/7'],
])('a row of %s leads to %s', (path, address) => {
  expect(rowAddress({ base: '/games' }, { path }, { id: '7', page: 'home' })).toBe(address)
})

it.each([
  ['pages/home/edit', 'home'],
  ['pages/gift%20guide/edit', 'gift guide'],
  ['pages/home', undefined],
  ['pages/home/edit/more', undefined],
  ['pages//edit', undefined],
])('%s builds the page %s', (rest, page) => {
  expect(builtPageOf(rest)).toBe(page)
})
