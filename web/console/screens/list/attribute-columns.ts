import { humanized, type Property } from '../../core/screens.ts'
import { customFieldsOf } from '../custom-fields.ts'

/** A custom field that its type shows in lists. */
export interface AttributeColumn {
  name: string
  label: string
  property: Property
}

/** The custom fields of a product type's schema that say they are a column: those of `order` first, in its order. */
export function attributeColumns(schema: unknown, order: unknown): AttributeColumn[] {
  const names = Array.isArray(order) ? order : []
  const rank = ({ name }: AttributeColumn) => (names.includes(name) ? names.indexOf(name) : names.length)
  return Object.entries(customFieldsOf(schema))
    .flatMap(([name, property]) =>
      property['x-field']?.grid === true ? [{ name, label: property.title ?? humanized(name), property }] : [],
    )
    .toSorted((a, b) => rank(a) - rank(b))
}
