import { expect, it } from 'vitest'
import {
  capitalised,
  formatChange,
  formatMoment,
  formatMoney,
  formatPeriod,
  formatValue,
  formatValueShort,
  formatYearPart,
  weekdayName,
} from './format.ts'

it.each([
  [129900, 'EUR', '€1,299.00'],
  [1299, 'JPY', '¥1,299'],
  [1299, 'KWD', 'KWD 1.299'],
  [1299, 'IDR', 'IDR 12.99'],
])('%d minor units of %s are %s', (minor, currency, text) => {
  expect(formatMoney(minor, currency, 'en').replace(/\u00a0/g, ' ')).toBe(text)
})

it.each([
  [0.124, '+12%'],
  [-0.5, '-50%'],
  [0.034, '+3.4%'],
  [0, '0%'],
])('a change of %d reads %s', (ratio, text) => {
  expect(formatChange(ratio, 'en')).toBe(text)
})

it.each([
  ['2026-11-20', 'short', '20 Nov'],
  ['2026-11-20', 'full', '20 Nov 2026'],
  ['2026-11', 'short', 'Nov 2026'],
  ['paid', 'short', 'paid'],
] as const)('the period %s (%s) reads %s', (key, style, text) => {
  expect(formatPeriod(key, 'en-GB', style)).toBe(text)
})

it('measures money by its currency, and what has none as a count', () => {
  expect(formatValue(1250, 'EUR', 'en')).toBe('€12.50')
  expect(formatValue(1250, null, 'en')).toBe('1,250')
  expect(formatValue(12.5, null, 'en', 'percent')).toBe('12.5%')
  expect(formatValueShort(129900, 'EUR', 'en')).toBe('€1.3K')
})

it("tells a moment by the shop's clock", () => {
  expect(formatMoment('2026-11-20T23:30:00Z', 'en-GB', 'Europe/Berlin')).toBe('21 Nov, 0:30')
  expect(formatMoment('soon', 'en-GB')).toBe('soon')
})

it('begins a label with a capital', () => {
  expect(capitalised('fulfilled')).toBe('Fulfilled')
})

it.each([
  ['2026-10-01', 'quarter', 'Q4 2026'],
  ['2026-01-01', 'quarter', 'Q1 2026'],
  ['2026-01-01', 'year', '2026'],
  ['soon', 'year', 'soon'],
] as const)('the %s as the beginning of a %s reads %s', (day, part, text) => {
  expect(formatYearPart(day, part, 'en')).toBe(text)
})

it('names the days of the week from Monday on', () => {
  expect(['1', '7', '9'].map((key) => weekdayName(key, 'en'))).toEqual(['Mon', 'Sun', '9'])
})
