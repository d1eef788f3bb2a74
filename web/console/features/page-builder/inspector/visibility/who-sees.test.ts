import type { Binding } from '@mtc/openapi/page'
import { expect, it } from 'vitest'
import { permissionChoices } from './permission-choices.ts'
import { whoSees } from './who-sees.ts'

const orders: Binding = { kind: 'rows', resource: 'orders', fields: [], conditions: [], sort: '', limit: 5 }
const changes: Binding = {
  kind: 'insight',
  source: 'activity',
  measure: 'count',
  groupBy: 'none',
  splitBy: 'none',
  period: { kind: 'all' },
  conditions: [],
  compare: 'none',
  limit: 10,
}
const seenBy = (...args: Parameters<typeof whoSees>) =>
  Object.fromEntries(whoSees(...args).map(({ role, sees }) => [role, sees]))

it('everybody sees what has no rules', () => {
  expect(new Set(Object.values(seenBy({}, 'console')))).toEqual(new Set(['all']))
})

it('an owner is still only the role that it is', () => {
  expect(seenBy({ roles: ['viewer'] }, 'console')).toMatchObject({ owner: 'nothing', viewer: 'all' })
})

it('every rule must hold', () => {
  const rules = { roles: ['viewer', 'merchandiser'], permission: 'audit-log:read' }
  expect(seenBy(rules, 'console')).toMatchObject({ merchandiser: 'all', viewer: 'nothing', owner: 'nothing' })
})

it('tells who sees a widget without its data, and why', () => {
  const designer = whoSees({}, 'console', orders).find(({ role }) => role === 'designer')
  expect(designer).toMatchObject({ sees: 'no-data', because: 'may not see orders' })
  expect(seenBy({}, 'console', changes)).toMatchObject({ viewer: 'no-data', merchandiser: 'all' })
})

it('visitors of the shop hold no role and no permission', () => {
  expect(seenBy({}, 'storefront')).toMatchObject({ visitors: 'all' })
  expect(seenBy({ roles: ['owner'] }, 'storefront')).toMatchObject({ visitors: 'nothing' })
  expect(seenBy({}, 'storefront', { ...orders, resource: 'storefront-products' })).toMatchObject({ visitors: 'all' })
})

it('offers every permission once', () => {
  const values = permissionChoices().flatMap(({ items }) => items.map(({ value }) => value))
  expect(values).toContain('orders:read')
  expect(new Set(values).size).toBe(values.length)
})
