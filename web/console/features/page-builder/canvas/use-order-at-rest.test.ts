import { expect, it } from 'vitest'
import { inOrder } from './use-order-at-rest.ts'

const named = (ids: string) => [...ids].map((id) => ({ id }))
const names = (items: readonly { id: string }[]) => items.map(({ id }) => id).join('')

it.each([
  { what: 'what moved stays where it was', items: 'cab', order: 'abc', want: 'abc' },
  { what: 'what is gone leaves no hole', items: 'ca', order: 'abc', want: 'ac' },
  { what: 'what is new stands last, as it came', items: 'yaxb', order: 'ab', want: 'abyx' },
])('$what', ({ items, order, want }) => {
  expect(names(inOrder(named(items), named(order)))).toBe(want)
})
