import { expect, it } from 'vitest'
import { KINDS } from './kinds.ts'
import { searchKinds } from './search-kinds.ts'

const first = (query: string) => searchKinds(query)[0]?.name

it.each(KINDS.map(({ name }) => name))('finds %s first by its name', (name) => {
  expect(first(name)).toBe(name)
})

it.each([
  ['mon', 'Money'],
  ['price', 'Money'],
  ['choices', 'Several choices'],
  ['tab', 'Table'],
  ['html', 'Formatted text'],
])('finds by %s first %s', (query, name) => {
  expect(first(query)).toBe(name)
})

it('puts what only its group leads to last', () => {
  const found = searchKinds('choice').map(({ name }) => name)
  expect(found[0]).toMatch(/choice/i)
  expect(found.at(-1)).not.toMatch(/choice/i)
  expect(found).toContain('Yes or no')
})

it('keeps the order of the palette while nothing is looked for', () => {
  expect(searchKinds(' ')).toEqual(KINDS)
})
