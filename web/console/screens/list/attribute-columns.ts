import { humanized, type Property } from '../../core/screens.ts'
import { customFieldsOf } from '../custom-fields.ts'

/** A custom field that its type shows in lists. */
export interface AttributeColumn {
  name: string
  label: string
  property: Property
}

/** The custom fields of a product type's schema that say they are a column. */
export const attributeColumns = (schema: unknown): AttributeColumn[] =>
  Object.entries(customFieldsOf(schema)).flatMap(([name, property]) =>
    property['x-field']?.grid === true ? [{ name, label: property.title ?? humanized(name), property }] : [],
  )
