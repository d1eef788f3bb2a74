import { describe, expect, it } from 'vitest'
import { choose, compare, firstChoices, merged } from './merge.ts'

const original = { name: 'Harbour', price: 1000, metadata: { platform: 'Steam', hours: 4 } }
const mine = { name: 'Night Harbour', price: 1500, metadata: { platform: 'Epic', hours: 4 } }
const theirs = { name: 'Harbour', price: 1200, metadata: { platform: 'Steam', hours: 6 } }
const differences = compare(original, mine, theirs)

describe('two changes of one row', () => {
  it('are compared field by field, objects member by member', () => {
    expect(differences.map(({ path, changedBy }) => [path.join('/'), changedBy])).toEqual([
      ['name', 'me'],
      ['price', 'both'],
      ['metadata/platform', 'me'],
      ['metadata/hours', 'them'],
    ])
  })

  it('keep what only one side changed and leave open what both did', () => {
    expect(firstChoices(differences)).toEqual({ name: 'mine', 'metadata/platform': 'mine', 'metadata/hours': 'theirs' })
  })

  it('are merged as chosen', () => {
    const price = differences.find(({ changedBy }) => changedBy === 'both')
    const choices = price ? choose(firstChoices(differences), price, 'mine') : {}
    expect(merged(theirs, differences, choices)).toEqual({
      name: 'Night Harbour',
      price: 1500,
      metadata: { platform: 'Epic', hours: 6 },
    })
  })

  it('that say the same are no difference', () => {
    expect(compare({ name: 'a' }, { name: 'b' }, { name: 'b' })).toEqual([])
  })

  it('in an object that one side removed are compared as a whole', () => {
    expect(compare({ m: { a: 1 } }, { m: null }, { m: { a: 2 } }).map(({ path }) => path)).toEqual([['m']])
  })
})
