import { expect, it } from 'vitest'
import { rangeOf } from './range.ts'

it.each([
  ['bytes=0-', 0, 99],
  ['bytes=0-0', 0, 0],
  ['bytes=10-19', 10, 19],
  ['bytes=90-900', 90, 99],
  ['bytes=-10', 90, 99],
  ['bytes=-900', 0, 99],
])('%s of 100 bytes are those from %d to %d', (header, first, last) => {
  expect(rangeOf(header, 100)).toEqual({ first, last })
})

it.each([undefined, '', 'bytes=-', 'bytes=20-10', 'bytes=100-', 'bytes=-0', 'bytes=0-1,5-6', 'lines=0-1', 'bytes=a-b'])(
  '%s asks for no part of 100 bytes',
  (header) => {
    expect(rangeOf(header, 100)).toBeUndefined()
  },
)
