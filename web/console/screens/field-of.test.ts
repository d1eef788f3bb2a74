import { compileFields, type FieldDefinition } from '@mtc/openapi/product-schema'
import { valueWords } from '@mtc/openapi/product-schema/words'
import { expect, it } from 'vitest'
import { propertiesOf } from '../core/screens.ts'
import { kindOf } from './field-kind.ts'
import { fieldOf } from './field-of.ts'

const reader = { locale: 'en-GB', money: (minor: number) => `€${minor / 100}` }

it.each<[Omit<FieldDefinition, 'name'>, unknown, ReturnType<typeof kindOf>, string]>([
  [{ type: 'richtext' }, '<p>Soft <em>moss</em></p>', 'words', 'Soft moss'],
  [{ type: 'percentage' }, 12.5, 'quantity', '12.5%'],
  [{ type: 'measurement', measure: { family: 'mass' } }, { value: 2, unit: 'kg' }, 'quantity', '2 kg'],
  [{ type: 'duration' }, 'PT90M', 'quantity', '90 minutes'],
  [{ type: 'select', options: [{ value: 'a', label: 'First' }, 'b'] }, 'a', 'choice', 'First'],
  [{ type: 'multiselect', options: ['a', 'b'] }, ['a', 'b'], 'tags', 'a, b'],
  [{ type: 'tags' }, ['new'], 'tags', 'new'],
  [{ type: 'text', localized: true }, { nl: 'Mos', en: 'Moss' }, 'words', 'Moss'],
  [{ type: 'select', localized: true, options: [{ value: 'a', label: 'First' }] }, { en: 'a' }, 'words', 'First'],
  [
    {
      type: 'table',
      fields: [
        { name: 'n', type: 'text', label: 'N' },
        { name: 'p', type: 'money', label: 'P' },
      ],
    },
    [{ n: 'Rye', p: 250 }],
    'words',
    'N: Rye, P: €2.5',
  ],
  [{ type: 'gallery' }, ['1'], 'images', ''],
  [{ type: 'reference', reference: { resource: 'products', many: true } }, ['1'], 'references', ''],
])('a compiled field %j shows %j as %s', (field, value, kind, words) => {
  const property = propertiesOf(compileFields([{ name: 'x', ...field }])).x ?? {}
  expect(kindOf(property)).toBe(kind)
  expect(valueWords(fieldOf(property), value, reader)).toBe(words)
})
