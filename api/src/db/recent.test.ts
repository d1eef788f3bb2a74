import { expect, test } from 'vitest'
import { Recent } from './recent.ts'

test('forgets what was asked for the longest ago', () => {
  const forgotten: string[] = []
  const recent = new Recent<string>(3, (value) => forgotten.push(value))
  for (const key of ['a', 'b', 'c', 'a', 'd', 'b']) recent.get(key, () => key)
  expect(forgotten).toEqual(['b', 'c'])
  recent.clear()
  expect(forgotten.toSorted()).toEqual(['a', 'b', 'b', 'c', 'd'])
})
