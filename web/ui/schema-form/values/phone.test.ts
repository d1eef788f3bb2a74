import { expect, it } from 'vitest'
import { toPhoneNumber } from './phone.ts'

it.each([
  ['+49 (30) 123-456', '+4930123456'],
  ['0049 30/123456', '+4930123456'],
  ['+33 1.23.45.67.89', '+33123456789'],
  ['030 123', '030123'],
  ['', ''],
])('%s is kept as %s', (typed, kept) => {
  expect(toPhoneNumber(typed)).toBe(kept)
})
