import { expect, it } from 'vitest'
import { distinctErrors, toErrorSchema, unansweredErrors } from './errors.ts'

it('nests errors by their pointers', () => {
  const errors = [
    { field: '/sizes/0/ean', message: 'is too short' },
    { field: '/sizes', message: 'needs two entries' },
    { field: '', message: 'was refused' },
  ]
  expect(toErrorSchema(errors)).toEqual({
    __errors: ['was refused'],
    sizes: { __errors: ['needs two entries'], 0: { ean: { __errors: ['is too short'] } } },
  })
})

it('takes field names that objects inherit for what they are', () => {
  const schema = toErrorSchema([{ field: '/constructor', message: 'is required' }])
  expect(Object.hasOwn(schema, 'constructor')).toBe(true)
})

it('says each thing once', () => {
  const error = { field: '/a', message: 'is required' }
  expect(distinctErrors([error, { ...error }, { ...error, field: '/b' }])).toHaveLength(2)
})

it('drops what the server said about a changed field and below it', () => {
  const errors = ['/a', '/a/b', '/ab', '/c'].map((field) => ({ field, message: 'no' }))
  expect(unansweredErrors(errors, new Set(['/a'])).map((error) => error.field)).toEqual(['/ab', '/c'])
})
