import { expect, test } from 'vitest'
import { iso } from './iso.ts'

test('formats every moment as Date does', () => {
  let seed = 7
  for (let i = 0; i < 20_000; i++) {
    seed = (seed * 48271) % 2147483647
    const ms = Math.floor((seed / 2147483647) * 4_102_444_800_000)
    expect(iso(ms)).toBe(new Date(ms).toISOString())
  }
})
