import { expect, it } from 'vitest'
import { changesIn } from './history-diff.ts'

it.each([
  ['a changed field', { price: 1 }, { price: 2 }, [{ path: ['price'], before: 1, after: 2 }]],
  [
    'a made row without its stamps',
    null,
    { id: '1', version: 1, name: 'a' },
    [{ path: ['name'], before: undefined, after: 'a' }],
  ],
  ['a deleted row', { name: 'a' }, null, [{ path: ['name'], before: 'a', after: undefined }]],
  [
    'a member of an object',
    { metadata: { a: 1, b: 2 } },
    { metadata: { a: 1, b: 3 } },
    [{ path: ['metadata', 'b'], before: 2, after: 3 }],
  ],
  ['nothing, when only the stamps moved', { version: 1, updatedAt: 'a' }, { version: 2, updatedAt: 'b' }, []],
  ['nothing, when empty stayed empty', { brandId: null }, { brandId: '' }, []],
])('shows %s', (_, before, after, changes) => {
  expect(changesIn(before, after)).toEqual(changes)
})
