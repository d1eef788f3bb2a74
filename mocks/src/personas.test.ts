import { expect, test } from 'vitest'
import { addressFor, personaGroups } from './personas.ts'

test.each([
  ['owner@games.test', '/games/products', '/games/products'],
  ['viewer@bakery.test', '/games/products', '/bakery/products'],
  ['viewer@bakery.test', '/games/products/019b76da-a801-7000-8000-000000000001', '/bakery/products'],
  ['viewer@bakery.test', '/platform/tenants', '/bakery'],
  ['viewer@bakery.test', '/', '/'],
  ['viewer@bakery.test', '/shop/games/', '/shop/games/'],
  ['root@mtc.test', '/games/products', '/games/products'],
  [undefined, '/games/products', '/games/products'],
])('%s at %s goes to %s', (email, from, to) => {
  expect(addressFor(email, from)).toBe(to)
})

test('everybody is offered once', () => {
  const emails = personaGroups.flatMap(({ personas }) => personas.map(({ email }) => email))
  expect(emails).toContain('merchandiser@drops.test')
  expect(new Set(emails).size).toBe(emails.length)
})
