import type { FieldDefinition, FieldType } from '@mtc/openapi/product-schema'

/** A kind of field as people know it. */
export interface Kind {
  type: FieldType
  name: string
  hint: string
}

/** All kinds of field, in the order of the palette. */
export const KINDS: readonly Kind[] = [
  { type: 'text', name: 'Short text', hint: 'A word or a line' },
  { type: 'textarea', name: 'Long text', hint: 'Several lines' },
  { type: 'richtext', name: 'Formatted text', hint: 'Headings, lists, links' },
  { type: 'integer', name: 'Whole number', hint: '12' },
  { type: 'number', name: 'Number', hint: '12.5' },
  { type: 'money', name: 'Money', hint: '€12.50' },
  { type: 'boolean', name: 'Yes or no', hint: 'A box to tick' },
  { type: 'date', name: 'Day', hint: 'Of a calendar' },
  { type: 'datetime', name: 'Day and time', hint: 'A moment' },
  { type: 'select', name: 'Choice', hint: 'One of a list' },
  { type: 'multiselect', name: 'Several choices', hint: 'Any of a list' },
  { type: 'color', name: 'Colour', hint: 'With a picker' },
  { type: 'image', name: 'Picture', hint: 'From your media' },
  { type: 'file', name: 'File', hint: 'A document to download' },
  { type: 'url', name: 'Web address', hint: 'https://…' },
  { type: 'email', name: 'E-mail', hint: 'An address to write to' },
  { type: 'reference', name: 'Link to a record', hint: 'A brand, a product…' },
  { type: 'list', name: 'List', hint: 'Any number of something' },
  { type: 'group', name: 'Group', hint: 'Fields that belong together' },
  { type: 'markdown', name: 'Markdown', hint: 'Text with marks' },
  { type: 'percentage', name: 'Percentage', hint: '12.5 %' },
  { type: 'measurement', name: 'Measurement', hint: '2.5 kg' },
  { type: 'time', name: 'Time of day', hint: '09:30' },
  { type: 'duration', name: 'Duration', hint: '1 hour 30 minutes' },
  { type: 'tags', name: 'Tags', hint: 'Short words of your own' },
  { type: 'phone', name: 'Telephone', hint: '+49 30 …' },
  { type: 'gallery', name: 'Gallery', hint: 'Several pictures' },
  { type: 'table', name: 'Table', hint: 'Rows of the same fields' },
  { type: 'code', name: 'Code', hint: 'A program or a fragment' },
  { type: 'schema', name: 'By JSON Schema', hint: 'Described by hand' },
  { type: 'json', name: 'Anything', hint: 'Free data, as JSON' },
]

const byType = new Map(KINDS.map((kind) => [kind.type, kind]))

/** What people call a kind of field. */
export const kindName = (type: FieldType): string => byType.get(type)?.name ?? type

/** What a field of a kind begins with, beyond its name. */
export const startOfKind = (type: FieldType): Partial<FieldDefinition> => {
  switch (type) {
    case 'select':
    case 'multiselect':
      return { options: [] }
    case 'group':
    case 'table':
      return { fields: [] }
    case 'measurement':
      return { measure: { family: 'mass' }, unit: 'kg' }
    case 'schema':
      return { schema: {} }
    case 'list':
      return { item: { name: 'item', type: 'text' } }
    case 'reference':
      return { reference: { resource: 'products' } }
    default:
      return {}
  }
}

/** Kinds that a bound of each sort applies to. */
export const hasTextBounds = (type: FieldType): boolean =>
  ['text', 'textarea', 'richtext', 'url', 'email'].includes(type)
export const hasNumberBounds = (type: FieldType): boolean => ['number', 'integer', 'money'].includes(type)
export const hasListBounds = (type: FieldType): boolean => type === 'list' || type === 'multiselect'
export const hasOptions = (type: FieldType): boolean => type === 'select' || type === 'multiselect'
