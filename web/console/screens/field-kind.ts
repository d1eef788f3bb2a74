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
  | 'image'
  | 'images'
  | 'tags'
  | 'url'
  | 'email'
  | 'json'

const byType: Readonly<Record<string, FieldKind>> = {
  money: 'money',
  datetime: 'time',
  date: 'time',
  image: 'image',
  json: 'json',
  url: 'url',
  resource: 'resource',
}

function arrayKind(items: Property): FieldKind {
  if (kindOf(items) === 'image') return 'images'
  return items.type === 'string' ? 'tags' : 'json'
}

/** The kind of a field, from what its schema says of it. */
export function kindOf(property: Property): FieldKind {
  const extras = property['x-field'] ?? {}
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

/** Kinds whose figures stand at the end of their column. */
export const isFigure = (kind: FieldKind): boolean => kind === 'money' || kind === 'number' || kind === 'bytes'
