import { describe, expect, it } from 'vitest'
import { resourceOf } from '../../core/schemas.ts'
import { isNarrowed, narrowed, readListState, toQuery, writeListState } from './list-state.ts'

const products = resourceOf('products')
const brands = resourceOf('brands')

describe('an address and the list it shows', () => {
  it.each([
    [''],
    ['?q=harbour'],
    ['?status=draft&status=active'],
    ['?price.gte=1000&price.lte=2000&sort=price'],
    ['?attr.platform=steam&limit=100&offset=200'],
    ['?sort=-price%2Cname&columns=name%2Cprice'],
  ])('%s stays as it is when read and written', (search) => {
    expect(writeListState(readListState(search, products), products)).toBe(search)
  })

  it.each([
    ['?sort=secret', ''],
    ['?colour=red&status=', ''],
    ['?limit=-4&offset=x', ''],
    ['?limit=1000', ''],
    ['?columns=nothing', ''],
    ['?attr.<b>=1', ''],
  ])('%s, which the API would refuse, shows the usual list', (search, expected) => {
    expect(writeListState(readListState(search, products), products)).toBe(expected)
  })

  it('takes custom fields only where rows have some', () => {
    expect(readListState('?attr.platform=steam', brands).filters).toEqual({})
  })
})

describe('the query of a list', () => {
  it('says the usual sort and size, and no offset on the first page', () => {
    expect(toQuery(readListState('', products))).toEqual({ sort: '-createdAt', limit: 50 })
  })

  it('repeats a filter for any of several values', () => {
    const { status } = toQuery(readListState('?status=draft&status=active&offset=50', products))
    expect(status).toEqual(['draft', 'active'])
  })
})

it('starts at the first page when what is shown changes', () => {
  const state = readListState('?offset=100', products)
  expect(narrowed(state, { q: 'x' }).offset).toBe(0)
})

it.each([
  ['', false],
  ['?sort=name&offset=50', false],
  ['?q=a', true],
  ['?brandId=1', true],
])('%s is narrowed: %s', (search, expected) => {
  expect(isNarrowed(readListState(search, products))).toBe(expected)
})
