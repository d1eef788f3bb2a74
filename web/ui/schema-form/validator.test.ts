import { expect, it } from 'vitest'
import { standalone } from './standalone.ts'
import { fits, validator } from './validator.ts'

const root = {
  type: 'object',
  $defs: {
    size: { type: 'integer', minimum: 1, default: { $ref: '#/kept' } },
    box: { properties: { width: { $ref: '#/$defs/size' } } },
  },
  properties: { name: { type: 'string' }, size: { $ref: '#/$defs/size' } },
}

it.each([
  [{ properties: { size: { const: 3 } }, required: ['size'] }, { size: 3 }, true],
  [{ properties: { size: { const: 3 } }, required: ['size'] }, {}, false],
  [{ required: ['constructor'] }, {}, false],
  [{ $ref: '#/$defs/size' }, 0, false],
  [{ $ref: '#/$defs/size' }, 2, true],
  [{ properties: { box: { $ref: '#/$defs/box' } } }, { box: { width: 0 } }, false],
  [{ properties: { copy: { $ref: '#/properties/name' } } }, { copy: 1 }, false],
  [true, 'anything', true],
  [false, 'anything', false],
])('%j fits %j: %s', (part, data, expected) => {
  expect(fits(part, data, root)).toBe(expected)
})

it('leaves a part without references as it is', () => {
  const part = { const: 1 }
  expect(standalone(part, root)).toBe(part)
})

it('does not touch values that look like references', () => {
  expect(standalone({ allOf: [{ $ref: '#/$defs/size' }] }, root)).toMatchObject({
    $defs: { root: { $defs: { size: { default: { $ref: '#/kept' } } } } },
  })
})

it('gives the form library errors in its own shape', () => {
  const { errorSchema, errors } = validator.validateFormData(
    { name: 3 },
    { type: 'object', properties: { name: { type: 'string' } } },
  )
  expect(errors[0]?.property).toBe('/name')
  expect(errorSchema).toMatchObject({ name: { __errors: [expect.any(String)] } })
})
