import { X_FIELD } from '../field-keywords.ts'
import { isRecord, type JsonSchema, ownRecord, ownString } from '../json.ts'
import { commentOf } from './comment.ts'
import { freeName, typeName } from './names.ts'
import { typeText, type Writing } from './type-text.ts'

/** A product type as its generated code needs it. */
export type TypedProduct = { name: string; slug: string; schema: JsonSchema }

/** The contract's schemas of a product, as `@mtc/openapi/schemas` has them: what all products have in common. */
export type ProductSchemas = { row: JsonSchema; create: JsonSchema }

/** The names that a product type's generated types have; the tenant's OpenAPI document calls them the same. */
export function typeNames(slug: string): { data: string; product: string; create: string } {
  const name = typeName(slug)
  return { data: `${name}Data`, product: `${name}Product`, create: `${name}ProductCreate` }
}

/**
 * A TypeScript module with the types of one product type: its custom fields, and its products as the API answers and
 * takes them. It imports nothing.
 */
export function typesOf({ name, slug, schema }: TypedProduct, products: ProductSchemas): string {
  const names = typeNames(slug)
  const taken = new Set(Object.values(names))
  const definitions = { ...ownRecord(schema, 'definitions'), ...ownRecord(schema, '$defs') }
  const declared = new Map(
    Object.entries(definitions)
      .filter(([, definition]) => isRecord(definition))
      .map(([key, definition]) => [definition, freeName(`${typeName(slug)}${typeName(key)}`, taken)]),
  )
  const writing: Writing = { root: schema, nameOf: (definition) => declared.get(definition) }
  const metadata = (product: JsonSchema): JsonSchema => ({
    ...product,
    properties: { ...ownRecord(product, 'properties'), metadata: { title: 'Custom fields', $ref: '#/$defs/data' } },
    $defs: { data: DATA },
  })
  const typed = (product: JsonSchema): Writing => ({
    root: metadata(product),
    nameOf: (definition) => (definition === DATA ? names.data : undefined),
  })
  return [
    `// The product type “${oneLine(name)}”. Generated from its schema: change the type, not this file.\n`,
    declaration(names.data, { title: `The custom fields of “${oneLine(name)}”`, ...schema }, schema, writing),
    ...[...declared].map(([definition, as]) => {
      const part = isRecord(definition) ? definition : {}
      return declaration(as, part, part, writing)
    }),
    declaration(
      names.product,
      { title: `A product of the type “${oneLine(name)}” as the API answers it` },
      metadata(products.row),
      typed(products.row),
    ),
    declaration(
      names.create,
      { title: `What creates a product of the type “${oneLine(name)}”` },
      metadata(products.create),
      typed(products.create),
    ),
  ].join('\n')
}

/** Stands for the custom fields within the contract's schemas. */
const DATA: JsonSchema = { type: 'object' }

function declaration(name: string, about: JsonSchema, schema: JsonSchema, writing: Writing): string {
  const { [X_FIELD]: _kind, default: _initial, ...said } = about
  const comment = commentOf(said, '') || `/** ${ownString(schema, 'title') ?? name} */\n`
  return `${comment}export type ${name} = ${typeText(schema, writing)}\n`
}

const oneLine = (text: string) => text.replace(/[\s\u2028\u2029]+/g, ' ')
