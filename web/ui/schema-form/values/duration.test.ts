import { expect, it } from 'vitest'
import { durationParts, toDuration } from './duration.ts'

it.each([
  ['P3DT4H30M', { days: 3, hours: 4, minutes: 30, seconds: 0 }],
  ['PT90M', { days: 0, hours: 0, minutes: 90, seconds: 0 }],
  ['P2W', { days: 14, hours: 0, minutes: 0, seconds: 0 }],
  ['PT0S', { days: 0, hours: 0, minutes: 0, seconds: 0 }],
])('%s has the parts %j', (iso, parts) => {
  expect(durationParts(iso)).toEqual(parts)
})

it.each(['P1Y', 'P1M', 'P', 'PT', 'PT1.5H', 'soon', ''])('%j cannot be said in days, hours and minutes', (iso) => {
  expect(durationParts(iso)).toBeUndefined()
})

it.each(['P3DT4H30M', 'PT90M', 'PT0S', 'P1DT5S'])('%s comes back as it was', (iso) => {
  const parts = durationParts(iso)
  expect(parts && toDuration(parts)).toBe(iso)
})
