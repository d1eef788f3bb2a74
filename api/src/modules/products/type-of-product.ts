import {
  attributesOf,
  createValidator,
  type FieldDefinition,
  type FieldError,
  fieldsOf,
  type ReadOnlyPlaces,
  readOnlyPlaces,
  settleAliases,
} from '@mtc/openapi/product-schema'
import { LRUCache } from 'lru-cache'
import { underFormerNames } from './former-names.ts'

/** What is needed of a product type's row. */
export interface TypeRow {
  id: string
  revision: number
  schema: Record<string, unknown>
}
/** What saving a product asks of its type, prepared once per revision. */
export interface TypeOfProduct {
  validate(metadata: unknown): FieldError[]
  /** What was sent, with values under former names moved to the names of today. */
  settle(metadata: unknown, today: string): { metadata: Record<string, unknown>; errors: FieldError[] }
  /** Pointers to values that may not be changed while the custom fields are these. */
  readOnly: ReadOnlyPlaces
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
    const isList = (type === 'gallery' || item?.type === 'image') && Array.isArray(value)
    const first = type === 'image' ? value : isList ? value[0] : undefined
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
  const alsoFormer = underFormerNames(fields)
  const made: TypeOfProduct = {
    validate: createValidator(schema),
    settle(given, today) {
      const { data, errors } = settleAliases(schema, given, today)
      return { metadata: data as Record<string, unknown>, errors } // an object stays one
    },
    readOnly: readOnlyPlaces(schema),
    attributes: (metadata) => alsoFormer(attributesOf(schema, metadata)),
    image: (metadata) => imageOf(fields, metadata),
    fields,
  }
  prepared.set(key, made)
  return made
}
