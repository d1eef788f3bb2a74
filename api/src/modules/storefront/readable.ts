import type { FieldDefinition } from '@mtc/openapi/product-schema'

type Field = Partial<FieldDefinition>
interface Locale {
  locale: string
  currency: string
}
interface Attribute {
  label: string
  value: string
}

/** Kinds that are shown elsewhere, or that a customer cannot read. */
const UNREAD = new Set(['image', 'file', 'reference', 'json'])

const FORMATS: Readonly<Record<string, ((value: never, field: Field, at: Locale) => string) | undefined>> = {
  money: (value: number, _field, { locale, currency }) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
    return format.format(value / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
  },
  number: (value: number, _field, { locale }) => new Intl.NumberFormat(locale).format(value),
  integer: (value: number, _field, { locale }) => new Intl.NumberFormat(locale).format(value),
  boolean: (value: boolean) => (value ? 'Yes' : 'No'),
  date: (value: string, _field, { locale }) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(value)),
  datetime: (value: string, _field, { locale }) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
      new Date(value),
    ),
  select: (value: unknown, field) => labelOf(field, value),
  multiselect: (value: unknown[], field) => value.map((one) => labelOf(field, one)).join(', '),
  list: (value: unknown[], field, at) =>
    value
      .map((one) => textOf(field.item ?? { type: 'text' }, one, at))
      .filter(Boolean)
      .join(', '),
  group: (value: Record<string, unknown>, field, at) =>
    readable(field.fields ?? [], value, at)
      .map((a) => `${a.label}: ${a.value}`)
      .join(', '),
}

function labelOf(field: Field, value: unknown): string {
  const option = field.options?.find((o) => (typeof o === 'string' ? o : o.value) === value)
  return typeof option === 'object' ? option.label : String(value)
}

function textOf(field: Field, value: unknown, at: Locale): string {
  const text =
    FORMATS[field.type ?? '']?.(value as never, field, at) ?? (typeof value === 'object' ? '' : String(value))
  return text && field.unit ? `${text} ${field.unit}` : text
}

/** The custom fields of a product in words, in the order of its type. */
export const readable = (fields: readonly Field[], data: Record<string, unknown>, at: Locale): Attribute[] =>
  fields.flatMap((field): Attribute[] => {
    const value = data[field.name ?? '']
    const isUnread = UNREAD.has(field.type ?? '') || UNREAD.has(field.item?.type ?? '')
    if (isUnread || value === undefined || value === null || value === '') return []
    const text = textOf(field, value, at).slice(0, 2000)
    return text ? [{ label: (field.label ?? field.name ?? '').slice(0, 200), value: text }] : []
  })
