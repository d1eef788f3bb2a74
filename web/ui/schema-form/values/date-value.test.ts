import { expect, it } from 'vitest'
import { fromLocalInput, toLocalInput } from './date-value.ts'

it.each([
  ['Europe/Amsterdam', '2026-12-01T10:30', '2026-12-01T09:30:00.000Z'],
  ['Europe/Amsterdam', '2026-07-01T10:30', '2026-07-01T08:30:00.000Z'],
  ['America/New_York', '2026-12-01T10:30', '2026-12-01T15:30:00.000Z'],
  ['Asia/Kolkata', '2026-12-01T00:15', '2026-11-30T18:45:00.000Z'],
])('by the clock of %s, %s is %s whatever the zone of the reader', (zone, typed, iso) => {
  expect(fromLocalInput(typed, zone)).toBe(iso)
  expect(toLocalInput(iso, zone)).toBe(typed)
})

it('a time that the clock skips is as much later as it jumps; of one it shows twice, the first is meant', () => {
  expect(fromLocalInput('2026-03-29T02:30', 'Europe/Amsterdam')).toBe('2026-03-29T01:30:00.000Z')
  expect(fromLocalInput('2026-10-25T02:30', 'Europe/Amsterdam')).toBe('2026-10-25T00:30:00.000Z')
  expect(toLocalInput('2026-10-25T01:30:00Z', 'Europe/Amsterdam')).toBe('2026-10-25T02:30')
})

it.each(['', 'soon', '2026-12-01T', '2026-12-01'])('takes %j for no moment yet', (text) => {
  expect(fromLocalInput(text, 'UTC')).toBeUndefined()
})

it('shows nothing for what is no time', () => {
  expect(toLocalInput('soon', 'UTC')).toBe('')
})
