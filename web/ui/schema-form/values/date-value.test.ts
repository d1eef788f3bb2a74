import { expect, it } from 'vitest'
import { fromLocalInput, toLocalInput } from './date-value.ts'

it('writes a moment in UTC and reads it back in the zone of the reader', () => {
  const iso = fromLocalInput('2026-12-01T10:30')
  expect(iso).toMatch(/^2026-1[12]-\d\dT\d\d:\d\d:00\.000Z$/)
  expect(toLocalInput(iso ?? '')).toBe('2026-12-01T10:30')
})

it.each(['', 'soon', '2026-12-01T'])('takes %j for no moment yet', (text) => {
  expect(fromLocalInput(text)).toBeUndefined()
})

it('shows nothing for what is no time', () => {
  expect(toLocalInput('soon')).toBe('')
})
