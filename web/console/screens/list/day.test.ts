import { expect, it } from 'vitest'
import { boundOf, dayOf } from './day.ts'

it.each(['2026-01-01', '2026-03-29', '2026-11-21'])('the bounds of %s fall on that day', (day) => {
  expect([false, true].map((isEnd) => dayOf(boundOf(day, isEnd)))).toEqual([day, day])
})

it.each(['', '2026-13-40', 'soon'])('“%s” is no day', (text) => {
  expect(boundOf(text, false)).toBeUndefined()
  expect(dayOf(text)).toBeUndefined()
})
