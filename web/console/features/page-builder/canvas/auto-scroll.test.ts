import { expect, it } from 'vitest'
import { pull } from './auto-scroll.ts'

it.each([
  { what: 'far from the edges nothing scrolls', at: 400, from: 100, sign: 0 },
  { what: 'a pointer that comes near the lower edge scrolls down', at: 780, from: 400, sign: 1 },
  { what: 'one that comes near the upper edge scrolls up', at: 10, from: 400, sign: -1 },
  { what: 'one that was pressed near the lower edge and goes up leaves all where it is', at: 770, from: 790, sign: 0 },
  { what: 'one that was pressed near the upper edge and goes down leaves all where it is', at: 30, from: 10, sign: 0 },
])('$what', ({ at, from, sign }) => {
  expect(Math.sign(pull(at, from, 0, 800))).toBe(sign)
})
