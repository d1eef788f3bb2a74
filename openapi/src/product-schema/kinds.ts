import type { FieldBound, FieldType } from './field-definition.ts'
import type { JsonSchema } from './json.ts'

/** What is true of every field of a kind. */
export type Kind = {
  /** What it is in plain JSON Schema, apart from options, bounds, units and what it is made of. */
  base: JsonSchema
  /** The bounds that can be set. */
  bounds: readonly FieldBound[]
  /** Whether lists offer it as a filter where the field does not say. */
  isFilterable: boolean
  /** Whether it can have one value for each language. */
  mayBeLocalized: boolean
  /** A believable value, where the schema alone does not lead to one. */
  sample?: unknown
}

const TEXT = ['minLength', 'maxLength', 'pattern'] as const
const NUMBER = ['min', 'max', 'step'] as const
const LIST = ['minItems', 'maxItems'] as const

const text = { base: { type: 'string' }, bounds: TEXT, isFilterable: true, mayBeLocalized: true } satisfies Kind
const prose = { ...text, isFilterable: false } satisfies Kind
const number = { base: { type: 'number' }, bounds: NUMBER, isFilterable: true, mayBeLocalized: false } satisfies Kind
const choice = { ...number, base: { type: 'string' }, bounds: [] } satisfies Kind
const upload = { ...prose, base: { type: 'string', format: 'uuid' }, bounds: [] } satisfies Kind
const structure = { base: {}, bounds: [], isFilterable: false, mayBeLocalized: false } satisfies Kind

/** Hours and minutes, seconds if need be, of no particular day. */
const TIME = '^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$'

/** A telephone number as networks know it (E.164). */
const PHONE = '^\\+[1-9]\\d{6,14}$'

/** Every kind of field. */
export const KINDS: Readonly<Record<FieldType, Kind>> = {
  text,
  textarea: prose,
  richtext: { ...prose, base: { type: 'string', format: 'rich-text' }, sample: '<p>A few words about it.</p>' },
  markdown: { ...prose, sample: 'A few **words** about it.' },
  number,
  integer: { ...number, base: { type: 'integer' } },
  money: { ...number, base: { type: 'integer' }, sample: 1990 },
  percentage: { ...number, sample: 12.5 },
  measurement: { ...number, base: { type: 'object' } },
  boolean: { ...choice, base: { type: 'boolean' } },
  date: { ...choice, base: { type: 'string', format: 'date' } },
  datetime: { ...choice, base: { type: 'string', format: 'date-time' } },
  time: { ...choice, base: { type: 'string', pattern: TIME }, sample: '09:30' },
  duration: { ...choice, base: { type: 'string', format: 'duration' }, sample: 'PT1H30M' },
  select: choice,
  multiselect: { ...choice, base: { type: 'array' }, bounds: LIST },
  tags: {
    ...text,
    base: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 60 }, uniqueItems: true },
    bounds: LIST,
    sample: ['new'],
  },
  color: { ...choice, base: { type: 'string', format: 'color' } },
  url: { ...prose, base: { type: 'string', format: 'uri' } },
  email: { ...text, base: { type: 'string', format: 'email' } },
  phone: { ...choice, base: { type: 'string', pattern: PHONE }, sample: '+4930123456' },
  image: upload,
  gallery: {
    ...upload,
    base: { type: 'array', items: { type: 'string', format: 'uuid' }, uniqueItems: true },
    bounds: LIST,
  },
  file: upload,
  reference: { ...choice, base: { type: 'string', format: 'uuid' } },
  list: { ...structure, base: { type: 'array' }, bounds: [...LIST, 'uniqueItems'], isFilterable: true },
  table: { ...structure, base: { type: 'array' }, bounds: [...LIST, 'uniqueItems'] },
  group: { ...structure, base: { type: 'object' }, isFilterable: true },
  code: { ...prose, mayBeLocalized: false, sample: 'print(1)' },
  json: structure,
  schema: structure,
}
