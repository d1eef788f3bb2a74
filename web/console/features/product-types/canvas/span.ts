import type { FieldType, FieldWidth } from '@mtc/openapi/product-schema'
import type { Design } from '../model/design.ts'
import type { Field } from '../model/field.ts'

const SPANS: Readonly<Record<FieldWidth, number>> = { full: 12, half: 6, third: 4, 'two-thirds': 8 }

// As the form has it: these take a row unless somebody says otherwise.
const WIDE: ReadonlySet<FieldType> = new Set([
  'textarea',
  'richtext',
  'markdown',
  'code',
  'image',
  'gallery',
  'multiselect',
  'list',
  'table',
  'group',
  'json',
  'schema',
])

/** How many of twelve columns a field takes on the form. */
export function spanOf(design: Design, field: Field, level: number, columns: number): number {
  const width = (level === 1 ? design.uiConfig.spans?.[field.name] : undefined) ?? field.width
  if (width) return SPANS[width]
  return WIDE.has(field.type) ? 12 : Math.floor(12 / columns)
}
