import { expect, it } from 'vitest'
import { firstLook, viewersOf } from './viewers.ts'

const first = (over: { asked?: string; last?: unknown; own?: string }) =>
  firstLook(viewersOf('console'), { asked: undefined, last: undefined, own: 'owner', ...over })?.value

it('a page is looked at as somebody else than oneself, until somebody is chosen', () => {
  expect(first({})).not.toBe('owner')
  expect(first({ own: 'viewer' })).toBe('owner')
})

it('who was looked as the last time comes first, and who stands in the address before', () => {
  expect(first({ last: 'viewer' })).toBe('viewer')
  expect(first({ last: 'viewer', asked: 'designer' })).toBe('designer')
  expect(first({ last: { gone: true }, asked: 'nobody' })).not.toBe('owner')
})
