import type { FieldDefinition, FieldType } from '../../field-definition.ts'

/** What a field's values look like, whatever its kind is called: kinds of one form exchange their values as they are. */
export type Form =
  | 'text'
  | 'choice'
  | 'texts'
  | 'number'
  | 'integer'
  | 'money'
  | 'measurement'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'time'
  | 'duration'
  | 'file'
  | 'files'
  | 'reference'
  | 'references'
  | 'rows'
  | 'list'
  | 'group'
  | 'any'

const FORMS: Readonly<Record<FieldType, Form>> = {
  text: 'text',
  textarea: 'text',
  richtext: 'text',
  markdown: 'text',
  code: 'text',
  url: 'text',
  email: 'text',
  phone: 'text',
  color: 'text',
  select: 'choice',
  multiselect: 'texts',
  tags: 'texts',
  number: 'number',
  percentage: 'number',
  integer: 'integer',
  money: 'money',
  measurement: 'measurement',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
  duration: 'duration',
  image: 'file',
  file: 'file',
  gallery: 'files',
  reference: 'reference',
  table: 'rows',
  list: 'list',
  group: 'group',
  json: 'any',
  schema: 'any',
}

/** The form of a field's values. */
export function formOf({ type, reference, item }: FieldDefinition): Form {
  if (type === 'reference' && reference?.many) return 'references'
  if (type !== 'list' || item === undefined) return FORMS[type]
  const inner = formOf(item)
  if (inner === 'text' || inner === 'choice') return 'texts'
  if (inner === 'file') return 'files'
  return inner === 'group' ? 'rows' : 'list'
}
