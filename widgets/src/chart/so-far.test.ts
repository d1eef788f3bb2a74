import { describe, expect, it } from 'vitest'
import { openEnd } from './so-far.ts'

const day = (number: number) => ({
  from: `2026-11-${number}T00:00:00.000Z`,
  until: `2026-11-${number + 1}T00:00:00.000Z`,
})
const course = [day(20), day(21), day(22)]

describe('a course is unfinished', () => {
  it.each([
    ['in the first moment of its last day', '2026-11-22T00:00:00Z', true],
    ['in the middle of it', '2026-11-22T12:00:00Z', true],
    ['in the last moment of it', '2026-11-22T23:59:59.999Z', true],
    ['no more when the next begins', '2026-11-23T00:00:00Z', false],
    ['not yet the day before', '2026-11-21T23:59:59Z', false],
  ])('%s', (_when, now, isOpen) => {
    expect(openEnd(course, Date.parse(now))).toBe(isOpen ? course[2] : undefined)
  })

  it('never, of groups that are no times, and of none', () => {
    expect(openEnd([{ from: null, until: null }], Date.now())).toBeUndefined()
    expect(openEnd([], Date.now())).toBeUndefined()
  })
})
