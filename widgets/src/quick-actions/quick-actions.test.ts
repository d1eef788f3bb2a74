import screens from '@mtc/openapi/screens'
import { expect, it } from 'vitest'
import type { LinkTarget } from '../view.ts'
import { quickActions } from './manifest.ts'
import { LISTS, MAKEABLE } from './targets.ts'
import { wayOf } from './way.ts'

const hrefOf = (target: LinkTarget): string | undefined => {
  if (target.to === 'page') return `/games/pages/${target.page}`
  if (target.to === 'new') return target.resource === 'products' ? '/games/products/new' : undefined
  return 'resource' in target ? `/games/${target.resource}` : undefined
}
const ways = (stored: Record<string, unknown>) =>
  quickActions.read(stored).actions.flatMap((action) => wayOf(action, { hrefOf }) ?? [])

it('leads only to what the contract has, by the name that the console gives it', () => {
  for (const { value, label } of LISTS) expect(screens.find(({ path }) => path === value)?.title).toBe(label)
})

it('offers to make only what can be made', () => {
  const makeable = screens.filter(({ operations }) => operations.create).map(({ path }) => path)
  expect(makeable).toEqual(expect.arrayContaining(MAKEABLE.map(({ value }) => value)))
})

it('shows what the viewer may do, and leaves out the rest', () => {
  const actions = [
    { kind: 'new', made: 'products', label: 'New product' },
    { kind: 'new', made: 'stores' },
    { kind: 'list', listed: 'orders' },
    { kind: 'page', page: 'dashboard', label: 'Home' },
    { kind: 'page' },
  ]
  expect(ways({ actions })).toEqual([
    { kind: 'new', label: 'New product', href: '/games/products/new' },
    { kind: 'list', label: 'Orders', href: '/games/orders' },
    { kind: 'page', label: 'Home', href: '/games/pages/dashboard' },
  ])
})

it('has no way to what would run something, nor out of what is no action', () => {
  const hostile = ['javascript:alert(1)', 'data:text/html,x', '//evil.example', ''].map((address) => ({
    kind: 'address',
    address,
  }))
  expect(ways({ actions: [...hostile, null, 'x', 7, []] })).toEqual([])
  expect(ways({ actions: 'x' })).toEqual([])
})
