import { expect, test } from 'vitest'
import { idMaker } from './new-id.ts'

test('ids are UUIDv7, unique, and sort in the order they were made, even within one millisecond', () => {
  const next = idMaker(() => 1_700_000_000_000)
  const ids = Array.from({ length: 10_000 }, next)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
