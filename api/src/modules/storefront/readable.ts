import type { JsonSchema } from '@mtc/openapi/product-schema'

interface Property {
  type?: string
  title?: string
  oneOf?: { const: unknown; title?: string }[]
  items?: Property
  properties?: Record<string, Property>
  'x-field'?: { type?: string; unit?: string }
}
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

const FORMATS: Readonly<Record<string, ((value: never, locale: Locale) => string) | undefined>> = {
  money: (value: number, { locale, currency }) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value / 100),
  date: (value: string, { locale }) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(value)),
  datetime: (value: string, { locale }) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
      new Date(value),
    ),
}

function textOf(property: Property, value: unknown, locale: Locale): string {
  if (Array.isArray(value))
    return value
      .map((entry) => textOf(property.items ?? {}, entry, locale))
      .filter(Boolean)
      .join(', ')
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'object' && value !== null) {
    return readableFields(property.properties ?? {}, value as Record<string, unknown>, locale)
      .map((a) => `${a.label}: ${a.value}`)
      .join(', ')
  }
  const option = property.oneOf?.find((o) => o.const === value)
  if (option) return option.title ?? String(value)
  const { type = '', unit } = property['x-field'] ?? {}
  const format = FORMATS[type]
  const text = format
    ? format(value as never, locale)
    : typeof value === 'number'
      ? new Intl.NumberFormat(locale.locale).format(value)
      : String(value)
  return unit ? `${text} ${unit}` : text
}

function readableFields(
  properties: Record<string, Property>,
  data: Record<string, unknown>,
  locale: Locale,
): Attribute[] {
  return Object.entries(properties).flatMap(([key, property]): Attribute[] => {
    const value = data[key]
    const kind = property['x-field']?.type ?? property.items?.['x-field']?.type ?? ''
    if (value === undefined || value === null || value === '' || UNREAD.has(kind)) return []
    const text = textOf(property, value, locale).slice(0, 2000)
    return text ? [{ label: (property.title ?? key).slice(0, 200), value: text }] : []
  })
}

/** The custom fields of a product in words, in the order of its type. */
export const readable = (
  schema: JsonSchema | undefined,
  metadata: Record<string, unknown>,
  locale: Locale,
): Attribute[] =>
  readableFields((schema?.['properties'] ?? {}) as Record<string, Property>, metadata, locale).slice(0, 200)
