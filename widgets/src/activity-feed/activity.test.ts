import { expect, it } from 'vitest'
import { byDay, entryOf } from './entries.ts'
import { fieldWords, nounOf } from './words.ts'

const row = (id: string, createdAt: unknown) => ({
  id,
  createdAt,
  actorName: 'Olive Owner',
  action: 'updated',
  entityType: 'products',
  entityName: 'Tea',
  entityId: 'p1',
  changedFields: ['price', 7],
})

it('reads a change out of a row, and none out of a row that does not say when', () => {
  expect(entryOf(row('1', '2026-11-20T10:00:00Z'))).toEqual({
    id: '1',
    at: '2026-11-20T10:00:00Z',
    actor: 'Olive Owner',
    action: 'updated',
    resource: 'products',
    name: 'Tea',
    recordId: 'p1',
    fields: ['price'],
  })
  expect(entryOf(row('1', 'once'))).toBeUndefined()
  expect(entryOf({})).toBeUndefined()
})

it("tells changes by the days of the shop's zone", () => {
  const entries = ['2026-11-20T23:30:00Z', '2026-11-20T22:30:00Z'].flatMap(
    (at, place) => entryOf(row(String(place), at)) ?? [],
  )
  expect(byDay(entries, 'Europe/Berlin').map(({ day, entries: own }) => [day, own.length])).toEqual([
    ['2026-11-21', 1],
    ['2026-11-20', 1],
  ])
  expect(byDay(entries, 'UTC').map(({ day }) => day)).toEqual(['2026-11-20'])
})

it.each([
  [[], ''],
  [['price'], 'price'],
  [['brandId', 'metadata.releaseDate'], 'brand, release date'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
])('names the changed fields %j', (fields, words) => {
  expect(fieldWords(fields)).toBe(words)
})

it('calls a row what the console calls it', () => {
  expect(['products', 'ui/themes', 'plug-ins'].map(nounOf)).toEqual(['product', 'theme', 'plug ins'])
})
