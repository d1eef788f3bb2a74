import { attributesOf, createValidator, type FieldError, type JsonSchema } from '@mtc/openapi/product-schema'
import { LRUCache } from 'lru-cache'

interface TypeRow {
  id: string
  revision: number
  schema: Record<string, unknown>
}
/** What saving a product asks of its type, prepared once per revision. */
export interface TypeOfProduct {
  validate(metadata: unknown): FieldError[]
  attributes(metadata: Record<string, unknown>): ReturnType<typeof attributesOf>
  /** The first picture among the custom fields. */
  image(metadata: Record<string, unknown>): string | null
}

const prepared = new LRUCache<string, TypeOfProduct>({ max: 500 })

interface Property {
  'x-field'?: { type?: string }
  items?: Property
}

function imageOf(schema: JsonSchema, metadata: Record<string, unknown>): string | null {
  for (const [key, property] of Object.entries((schema['properties'] ?? {}) as Record<string, Property>)) {
    const value = metadata[key]
    if (property['x-field']?.type === 'image' && typeof value === 'string') return value
    if (property.items?.['x-field']?.type === 'image' && Array.isArray(value) && typeof value[0] === 'string')
      return value[0]
  }
  return null
}

export function typeOfProduct({ id, revision, schema }: TypeRow): TypeOfProduct {
  const key = `${id}@${revision}`
  const known = prepared.get(key)
  if (known) return known
  const made: TypeOfProduct = {
    validate: createValidator(schema),
    attributes: (metadata) => attributesOf(schema, metadata),
    image: (metadata) => imageOf(schema, metadata),
  }
  prepared.set(key, made)
  return made
}
