import { compileFields } from '@mtc/openapi/product-schema'
import { expect, test } from 'vitest'
import { formSchema } from './form-schema.ts'

test('a field is drawn once, under the name it has now', () => {
  const aliases = [{ name: 'dev', until: '2030-01-31' }]
  const drawn = formSchema(compileFields([{ name: 'developer', type: 'text', required: true, aliases }]))
  expect(Object.keys(drawn.properties ?? {})).toEqual(['developer'])
})
