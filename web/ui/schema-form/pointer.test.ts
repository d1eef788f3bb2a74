import { expect, it } from 'vitest'
import { fieldId, fieldPointer, isWithin, pointerSegments, toPointer } from './pointer.ts'

it.each([
  ['', []],
  ['/name', ['name']],
  ['/a~1b/c~0d/0', ['a/b', 'c~d', '0']],
])('%s has the segments %j', (pointer, segments) => {
  expect(pointerSegments(pointer)).toEqual(segments)
  expect(toPointer(segments)).toBe(pointer)
})

it('knows what lies below a pointer', () => {
  expect(isWithin('/a/b', '/a')).toBe(true)
  expect(isWithin('/ab', '/a')).toBe(false)
})

it('leads from an element to its field and back', () => {
  expect(fieldId('f', '/sizes/0/ean')).toBe('f/sizes/0/ean')
  expect(fieldPointer('f', 'f/sizes/0/ean')).toBe('/sizes/0/ean')
  expect(fieldPointer('f', 'f/shipping__oneof_select')).toBe('/shipping')
})
