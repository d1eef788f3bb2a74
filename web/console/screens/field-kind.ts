import type { Property } from '../core/screens.ts'

/** How a value of a field is shown. */
export type FieldKind =
  | 'text'
  | 'address'
  | 'resource'
  | 'money'
  | 'number'
  | 'bytes'
  | 'time'
  | 'flag'
  | 'choice'
  | 'reference'
  | 'references'
  | 'image'
  | 'images'
  | 'file'
  | 'tags'
  | 'url'
  | 'email'
  | 'phone'
  | 'color'
  | 'code'
  /** What is said in words and figures: a measurement, a span of time. */
  | 'quantity'
  /** What is said in words: formatted text, a table, one language of several. */
  | 'words'
  | 'json'

const byType: Readonly<Record<string, FieldKind>> = {
  money: 'money',
  datetime: 'time',
  date: 'time',
  image: 'image',
  gallery: 'images',
  file: 'file',
  json: 'json',
  url: 'url',
  email: 'email',
  phone: 'phone',
  color: 'color',
  code: 'code',
  percentage: 'quantity',
  measurement: 'quantity',
  duration: 'quantity',
  time: 'quantity',
  richtext: 'words',
  markdown: 'words',
  table: 'words',
  group: 'words',
  resource: 'resource',
}

function arrayKind(items: Property): FieldKind {
  const kind = kindOf(items)
  if (kind === 'image') return 'images'
  return items.type === 'string' ? 'tags' : 'json'
}

/** The kind of a field, from what its schema says of it. */
export function kindOf(property: Property): FieldKind {
  const extras = property['x-field'] ?? {}
  if (extras.localized) return 'words'
  if (extras.reference?.many) return 'references'
  if (extras.reference) return extras.reference.resource === 'files' ? 'image' : 'reference'
  if (extras.type === 'bytes') return 'bytes'
  if (extras.slug) return 'address'
  const special = extras.type !== undefined && Object.hasOwn(byType, extras.type) ? byType[extras.type] : undefined
  if (special) return special
  const types = [property.type].flat()
  if (property.enum || property.oneOf?.every((option) => typeof option.const === 'string')) return 'choice'
  if (types.includes('boolean')) return 'flag'
  if (types.includes('integer') || types.includes('number')) return 'number'
  if (property.format === 'email') return 'email'
  if (types.includes('array')) return arrayKind(property.items ?? {})
  return types.includes('object') ? 'json' : 'text'
}

const figures: ReadonlySet<FieldKind> = new Set(['money', 'number', 'bytes', 'quantity'])

/** Kinds whose figures stand at the end of their column. */
export const isFigure = (kind: FieldKind): boolean => figures.has(kind)
