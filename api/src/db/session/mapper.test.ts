import { sql } from 'drizzle-orm'
import { afterEach, expect, test, vi } from 'vitest'
import { schemas } from '../store.ts'
import type { Fields } from './faces.ts'
import { layoutOf } from './layout.ts'
import { fastMapper, interpretedMapper } from './mapper.ts'

const { products: p, brands: b } = schemas.sqlite
const fields: Fields = [
  { path: ['product', 'id'], field: p.id },
  { path: ['product', 'metadata'], field: p.metadata },
  { path: ['brand', 'id'], field: b.id },
  { path: ['brand', 'name'], field: b.name },
  { path: ['deep', 'er', 'upper'], field: sql`x`.mapWith((value: string) => value.toUpperCase()) },
  { path: ['a \'quoted" key'], field: sql`y`.as('y') },
]
const rows = [
  ['p1', '{"a":1}', 'b1', 'Brand', 'x', 1],
  ['p2', null, null, null, null, null],
  ['p3', '[]', null, 'half', '', 0],
]
const mapped = [
  {
    product: { id: 'p1', metadata: { a: 1 } },
    brand: { id: 'b1', name: 'Brand' },
    deep: { er: { upper: 'X' } },
    'a \'quoted" key': 1,
  },
  { product: { id: 'p2', metadata: null }, brand: null, deep: { er: { upper: null } }, 'a \'quoted" key': null },
  {
    product: { id: 'p3', metadata: [] },
    brand: { id: null, name: 'half' },
    deep: { er: { upper: '' } },
    'a \'quoted" key': 0,
  },
]
const layout = layoutOf(fields, { products: true, brands: false })

afterEach(() => vi.unstubAllGlobals())

test('compiled and interpreted mappers agree', () => {
  expect(rows.map(fastMapper(layout))).toEqual(mapped)
  expect(rows.map(interpretedMapper(layout))).toEqual(mapped)
})

test('where code cannot be compiled, rows are mapped all the same', () => {
  const forbidden = vi.fn(function refuse() {
    throw new EvalError('Code generation from strings disallowed for this context')
  })
  vi.stubGlobal('Function', forbidden)
  expect(rows.map(fastMapper(layout))).toEqual(mapped)
  expect(rows.map(fastMapper(layout))).toEqual(mapped)
  expect(forbidden).toHaveBeenCalledTimes(1)
})
