import { describe, expect, it } from 'vitest'
import { context } from '../testing/show-view.tsx'
import { groupingTitle, groupLabel, inLines, measureTitle } from './labels.ts'

const at = (key: string, label = key, from: string | null = null) => ({ key, label, from })

it.each([
  [at('2026-11-20'), 'day', 'Nov 20', 'Nov 20, 2026'],
  [at('2026-11-16'), 'week', 'Nov 16', 'Week of Nov 16, 2026'],
  [at('2026-11-01'), 'month', 'Nov 2026', 'Nov 2026'],
  [at('2026-10-01'), 'quarter', 'Q4 2026', 'Q4 2026'],
  [at('2026-01-01'), 'year', '2026', '2026'],
  [at('2026-11-20T23:00:00Z', '', '2026-11-20T23:00:00.000Z'), 'hour', '12:00 AM', 'Nov 21, 12:00 AM'],
  [at('3'), 'weekday', 'Wed', 'Wed'],
  [at('07'), 'hourOfDay', '07:00', '07:00'],
  [at('fulfilled'), 'status', 'Fulfilled', 'Fulfilled'],
  [at('019b', 'Berlin'), 'store', 'Berlin', 'Berlin'],
  [at('', ''), 'brand', 'None', 'None'],
])('%j by %s reads %s, in full %s', (group, groupBy, short, full) => {
  const plain = (text: string) => text.replace(/\u202f/g, ' ')
  expect(plain(groupLabel(group, groupBy, context))).toBe(short)
  expect(plain(groupLabel(group, groupBy, context, 'full'))).toBe(full)
})

it('calls columns what the sources call them', () => {
  expect(measureTitle({ source: 'orders', measure: 'items' })).toBe('Pieces sold')
  expect(measureTitle({ source: 'constructor', measure: 'items' })).toBe('Items')
  expect(groupingTitle({ source: 'orders' }, 'paymentMethod')).toBe('Payment method')
  expect(groupingTitle({ source: 'orders' }, 'day')).toBe('Day')
  expect(groupingTitle({ source: 'orders' }, 'none')).toBe('')
})

describe('names beside an axis', () => {
  it.each([
    ['Hollow Meridian (Epic)', 17, ['Hollow Meridian', '(Epic)']],
    ['Hollow Meridian: The Inner Rim', 17, ['Hollow Meridian:', 'The Inner Rim']],
    ['Hollow Meridian Deluxe Edition (Epic)', 17, ['Hollow Meridian', 'Deluxe E…n (Epic)']],
    ['Donaudampfschifffahrt', 8, ['Donaudam', 'pfsc…hrt']],
    ['🎲🎲🎲🎲🎲🎲', 2, ['🎲🎲', '🎲…']],
    ['Short', 8, ['Short']],
  ])('%s, %i characters wide, are %j', (label, most, lines) => {
    expect(inLines(label, most)).toEqual(lines)
  })
})
