import { type FieldDefinition, isFieldType } from '@mtc/openapi/product-schema/words'
import { type Property, propertiesOf } from '../core/screens.ts'

type Field = Partial<FieldDefinition>

function optionsOf({ enum: words, oneOf }: Property): Field['options'] {
  if (words) return words
  return oneOf?.map(({ const: value, title }) => ({ value: String(value), label: title ?? String(value) }))
}

/** What a schema says of a field, as those take it who put its values into words. */
export function fieldOf(property: Property, name = ''): Field {
  const { type, localized, unit, reference } = property['x-field'] ?? {}
  const inner =
    localized && typeof property.additionalProperties === 'object' ? property.additionalProperties : property
  const { items } = inner
  const options = optionsOf(items ?? inner)
  const members = type === 'table' ? items : inner
  const fields = type === 'table' || type === 'group' ? membersOf(members ?? {}) : undefined
  return {
    name,
    ...(isFieldType(type) ? { type } : {}),
    ...(property.title === undefined ? {} : { label: property.title }),
    ...(localized ? { localized } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(options ? { options } : {}),
    ...(fields ? { fields } : {}),
    ...(reference ? { reference } : {}),
  }
}

const membersOf = (schema: Property): FieldDefinition[] =>
  Object.entries(propertiesOf({ properties: schema.properties })).map(([name, property]) => ({
    type: 'text',
    ...fieldOf(property, name),
    name,
  }))
