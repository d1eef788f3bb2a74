import {
  attributesOf,
  createValidator,
  type FieldDefinition,
  type FieldError,
  fieldsOf,
} from '@mtc/openapi/product-schema'
import { LRUCache } from 'lru-cache'

/** What is needed of a product type's row. */
export interface TypeRow {
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
  /** The custom fields in their short form, in order. */
  fields: readonly FieldDefinition[]
}

const prepared = new LRUCache<string, TypeOfProduct>({ max: 500 })

function imageOf(fields: readonly FieldDefinition[], metadata: Record<string, unknown>): string | null {
  for (const { name, type, item } of fields) {
    const value = metadata[name]
    const first = type === 'image' ? value : item?.type === 'image' && Array.isArray(value) ? value[0] : undefined
    if (typeof first === 'string') return first
  }
  return null
}

/** Compiles a type's schema, or answers what was compiled of this revision before. */
export function typeOfProduct({ id, revision, schema }: TypeRow): TypeOfProduct {
  const key = `${id}@${revision}`
  const known = prepared.get(key)
  if (known) return known
  const { fields } = fieldsOf(schema)
  const made: TypeOfProduct = {
    validate: createValidator(schema),
    attributes: (metadata) => attributesOf(schema, metadata),
    image: (metadata) => imageOf(fields, metadata),
    fields,
  }
  prepared.set(key, made)
  return made
}
