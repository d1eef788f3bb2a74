import { compileFields } from '@mtc/openapi/product-schema'
import { expect, test } from 'vitest'
import { customFieldsOf } from './custom-fields.ts'

test('each custom field is found whole, under the name it has now', () => {
  const isOut = { var: 'isOut' }
  const schema = compileFields([
    { name: 'isOut', type: 'boolean', label: 'Published' },
    {
      name: 'format',
      type: 'select',
      label: 'Format',
      options: ['paper', 'e-book'],
      aliases: [{ name: 'kind', until: '2030-01-31' }],
      conditions: [
        { effect: 'show', when: isOut },
        { effect: 'options', when: isOut, options: ['paper'] },
        { effect: 'readOnly', when: isOut },
      ],
    },
  ])
  const fields = customFieldsOf(schema)
  expect(Object.keys(fields)).toEqual(['isOut', 'format'])
  expect(fields.format).toMatchObject({ title: 'Format', enum: ['paper', 'e-book'] })
})
