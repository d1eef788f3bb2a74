import { expect, it } from 'vitest'
import { currencyExponent } from './currency.ts'

it.each([
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['CLF', 4],
  ['IDR', 2],
  ['XYZ', 2],
  ['constructor', 2],
])('%s has %d digits after the point', (currency, digits) => {
  expect(currencyExponent(currency)).toBe(digits)
})
