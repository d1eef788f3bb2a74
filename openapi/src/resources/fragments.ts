import { demoId } from '../demo-id.ts'
import { integer, longText, slug, text } from '../fields.ts'
import { rangeFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'
import { FieldList } from './product-types.ts'

const fields = [
  { name: 'os', type: 'text', label: 'Operating system', required: true },
  { name: 'memoryGb', type: 'integer', label: 'Memory', unit: 'GB', required: true },
]

/** Fields that several product types have a copy of, each in a group of its own. */
export const Fragments = defineResource({
  name: 'Fragment',
  plural: 'Fragments',
  path: 'fragments',
  subject: 'product-types',
  description:
    'Custom fields to be used in several product types. A type has a copy, in a group that names the fragment and the revision it was taken at.',
  fields: {
    name: text(120, { title: 'Name', description: 'What people call these fields', example: 'System requirements' }),
    slug: slug({ example: 'system-requirements' }),
    description: longText(2000, {
      title: 'Description',
      description: 'When to use it',
      example: 'What a computer needs to run it.',
    }).default(''),
    fields: FieldList.openapi({
      title: 'Fields',
      description: 'The short form of its fields. Refused, with a pointer, when a product type could not have them',
      example: fields,
    }),
  },
  computed: {
    revision: integer(1, 1_000_000, {
      title: 'Revision',
      description: 'Grows by one whenever its fields change',
      example: 1,
    }),
  },
  filters: { createdAt: rangeFilter('Made', 'time') },
  sort: ['name', 'createdAt', 'updatedAt'],
  defaultSort: 'name',
  search: ['name', 'description'],
  example: {
    id: demoId('games', 'fragment'),
    name: 'System requirements',
    slug: 'system-requirements',
    description: 'What a computer needs to run it.',
    fields,
    revision: 1,
  },
  createExample: {
    name: 'Warranty',
    slug: 'warranty',
    description: 'How long something is repaired for nothing.',
    fields: [{ name: 'months', type: 'integer', label: 'Months', required: true, validation: { min: 1, max: 120 } }],
  },
  screen: {
    icon: 'IconPuzzle',
    title: 'Fragments',
    singular: 'fragment',
    nameField: 'name',
    purpose: 'A fragment is a set of fields that several product types share. Design it once, use it in each.',
    columns: ['name', 'slug', 'description', 'revision', 'updatedAt'],
    order: 7,
  },
})
