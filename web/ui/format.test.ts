import { describe, expect, it } from 'vitest'
import { formatBytes, formatDate, formatMoney, formatNumber, formatRelative } from './format.ts'

describe('formatMoney', () => {
  it.each([
    [129900, 'EUR', 'en', '€1,299.00'],
    [129900, 'EUR', 'de', '1.299,00 €'],
    [1299, 'JPY', 'en', '¥1,299'],
    [1299, 'KWD', 'en', 'KWD 1.299'],
    [1299, 'IDR', 'en', 'IDR 12.99'],
    [-50, 'USD', 'en', '-$0.50'],
  ])('%d %s in %s is %s', (minor, currency, locale, text) => {
    expect(formatMoney(minor, currency, locale).replace(/\u00a0/g, ' ')).toBe(text)
  })
})

describe('formatDate', () => {
  it('keeps a plain date on its day', () => {
    expect(formatDate('2026-11-21', 'date', { locale: 'en' })).toBe('Nov 21, 2026')
  })

  it('tells a moment by the clock that is asked for, and names it where it is told exactly', () => {
    const iso = '2026-11-21T23:30:00Z'
    expect(formatDate(iso, 'date', { locale: 'en', timeZone: 'Europe/Amsterdam' })).toBe('Nov 22, 2026')
    expect(formatDate(iso, 'exact', { locale: 'en', timeZone: 'America/New_York' })).toMatch(/6:30:00\sPM EST/)
  })

  it('leaves what is no date as it was written', () => {
    expect(formatDate('soon', 'date', { locale: 'en' })).toBe('soon')
  })
})

it.each([
  ['2026-11-21T11:00:00Z', '1 hour ago'],
  ['2026-11-22T12:00:00Z', 'tomorrow'],
  ['2026-11-21T12:00:20Z', 'in 20 seconds'],
  ['2024-11-21T12:00:00Z', '2 years ago'],
])('formatRelative(%s) is %s', (iso, text) => {
  expect(formatRelative(iso, Date.parse('2026-11-21T12:00:00Z'), 'en')).toBe(text)
})

it('formats counts and sizes', () => {
  expect(formatNumber(1234567, 'en')).toBe('1,234,567')
  expect(formatBytes(2_400_000, 'en')).toBe('2.4 MB')
  expect(formatBytes(12, 'en')).toBe('12 bytes')
})
