import type { FieldDefinition, FieldType } from './field-definition.ts'
import { isRecord } from './json.ts'
import { richTextWords } from './rich-text.ts'

export { type FieldDefinition, isFieldType } from './field-definition.ts'

/** Who reads, and how an amount of minor units and the row that an id stands for are said to them. */
export type Reader = {
  /** BCP 47; the surroundings' own where none is given. */
  locale?: string | undefined
  money: (minor: number) => string
  /** The name of a row of a resource, where it is known. */
  nameOf?: (resource: string, id: string) => string | undefined
}

type Field = Partial<FieldDefinition>
type InWords = (value: never, field: Field, reader: Reader) => string

/** A value of a field in words: what a customer reads, a cell shows, a file says. Empty where words cannot say it. */
export function valueWords(field: Field, value: unknown, reader: Reader): string {
  if (value === undefined || value === null || value === '') return ''
  if (field.localized && isRecord(value)) {
    return valueWords({ ...field, localized: false }, inLanguage(value, reader.locale), reader)
  }
  const say = WORDS[field.type ?? 'text']
  // Every kind takes the values that its schema lets through.
  const words = fitsKind(field, value) ? say(value as never, field, reader) : plain(value)
  return words !== '' && field.unit !== undefined && field.type !== 'measurement' ? `${words} ${field.unit}` : words
}

/** One language's value of a localised field: the reader's, one of the same language, or the first there is. */
export function inLanguage(value: Readonly<Record<string, unknown>>, locale: string | undefined): unknown {
  const tags = Object.keys(value).filter((tag) => value[tag] !== undefined && value[tag] !== '')
  const language = (tag: string) => tag.split('-')[0]?.toLowerCase()
  const best =
    tags.find((tag) => tag === locale) ??
    tags.find((tag) => locale !== undefined && language(tag) === language(locale)) ??
    tags[0]
  return best === undefined ? undefined : value[best]
}

const LISTS = new Set<FieldType | undefined>(['multiselect', 'tags', 'gallery', 'list', 'table'])
const NUMBERS = new Set<FieldType | undefined>(['number', 'integer', 'money', 'percentage'])
const OBJECTS = new Set<FieldType | undefined>(['measurement', 'group'])

/** Data may be older than its schema: a kind's own words are for values of its shape. */
function fitsKind({ type }: Field, value: unknown): boolean {
  if (LISTS.has(type)) return Array.isArray(value)
  if (NUMBERS.has(type)) return typeof value === 'number'
  return OBJECTS.has(type) ? isRecord(value) : true
}

const plain = (value: unknown) => (typeof value === 'object' ? '' : String(value))
const nothing = () => ''

const formatted = (value: number, { locale }: Reader, options: Intl.NumberFormatOptions = {}) =>
  new Intl.NumberFormat(locale, options).format(value)

const number: InWords = (value: number, _, reader) => formatted(value, reader, { maximumFractionDigits: 12 })

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ')

const each =
  (say: InWords): InWords =>
  (values: readonly unknown[], field, reader) =>
    joined(values.map((value) => say(value as never, field, reader)))

const choice: InWords = (value: unknown, { options }) => {
  const option = options?.find((one) => (typeof one === 'string' ? one : one.value) === value)
  return typeof option === 'object' ? option.label : String(value)
}

const reference: InWords = (value: string | string[], { reference: target }, { nameOf }) =>
  joined([value].flat().map((id) => nameOf?.(target?.resource ?? '', id) ?? ''))

const WORDS: Readonly<Record<FieldType, InWords>> = {
  text: plain,
  textarea: plain,
  richtext: richTextWords,
  markdown: plain,
  number,
  integer: number,
  money: (value: number, _, { money }) => money(value),
  percentage: (value: number, _, reader) =>
    formatted(value / 100, reader, { style: 'percent', maximumFractionDigits: 12 }),
  measurement: ({ value, unit }: { value: number; unit: string }, field, reader) =>
    typeof value === 'number' ? `${number(value as never, field, reader)} ${unit}` : '',
  boolean: (value: boolean) => (value ? 'Yes' : 'No'),
  date: (value: string, _, { locale }) => moment(value, { dateStyle: 'medium', timeZone: 'UTC' }, locale),
  datetime: (value: string, _, { locale }) =>
    moment(value, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }, locale),
  time: plain,
  duration: (value: string, _, reader) => duration(value, reader),
  select: choice,
  multiselect: each(choice),
  tags: each(plain),
  color: plain,
  url: plain,
  email: plain,
  phone: plain,
  image: nothing,
  gallery: nothing,
  file: nothing,
  reference,
  list: (values: readonly unknown[], { item }, reader) =>
    joined(values.map((value) => valueWords(item ?? { type: 'text' }, value, reader))),
  table: (rows: readonly unknown[], { fields }, reader) =>
    rows.map((row) => groupWords(fields ?? [], row, reader)).join('; '),
  group: (value: unknown, { fields }, reader) => groupWords(fields ?? [], value, reader),
  code: plain,
  json: nothing,
  schema: plain,
}

function groupWords(fields: readonly Field[], value: unknown, reader: Reader): string {
  const members = isRecord(value) ? value : {}
  return joined(
    fields.map((field) => {
      const words = valueWords(field, members[field.name ?? ''], reader)
      return words === '' ? '' : `${field.label ?? field.name}: ${words}`
    }),
  )
}

/** A date as the reader writes it; what is none stays as it is written. */
function moment(iso: string, options: Intl.DateTimeFormatOptions, locale: string | undefined): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? iso : new Intl.DateTimeFormat(locale, options).format(time)
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const SPANS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const

/** "3 days 4 hours" for `P3DT4H`; what is said otherwise stays as it is written. */
function duration(iso: string, reader: Reader): string {
  const found = DURATION.exec(iso)
  if (found === null) return iso
  const parts = SPANS.flatMap((unit, place) => {
    const count = Number(found[place + 1] ?? 0)
    return count === 0 ? [] : [formatted(count, reader, { style: 'unit', unit, unitDisplay: 'long' })]
  })
  return parts.length === 0
    ? formatted(0, reader, { style: 'unit', unit: 'minute', unitDisplay: 'long' })
    : parts.join(' ')
}
