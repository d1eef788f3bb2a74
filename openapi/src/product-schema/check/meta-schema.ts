import type { JsonSchema } from '../json.ts'

const schema = { $ref: '#' }
const schemas = { type: 'array', minItems: 1, items: schema }
const schemaMap = { type: 'object', additionalProperties: schema }
const size = { type: 'integer', minimum: 0 }
const number = { type: 'number' }
const text = { type: 'string' }
const flag = { type: 'boolean' }
const names = { type: 'array', items: text, uniqueItems: true }
const kind = { enum: ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] }

/**
 * The meta-schema of JSON Schema 2020-12: its vocabularies in one document, which says the same without `$dynamicRef`.
 * `x-field` and `x-order` are ours.
 */
export const META_SCHEMA: JsonSchema = {
  type: ['object', 'boolean'],
  properties: {
    $id: { type: 'string', pattern: '^[^#]*#?$' },
    $schema: text,
    $ref: text,
    $anchor: { type: 'string', pattern: '^[A-Za-z_][-A-Za-z0-9._]*$' },
    $dynamicRef: text,
    $dynamicAnchor: { type: 'string', pattern: '^[A-Za-z_][-A-Za-z0-9._]*$' },
    $vocabulary: { type: 'object', additionalProperties: flag },
    $comment: text,
    $defs: schemaMap,
    definitions: schemaMap,
    prefixItems: schemas,
    items: schema,
    contains: schema,
    additionalProperties: schema,
    properties: schemaMap,
    patternProperties: schemaMap,
    dependentSchemas: schemaMap,
    dependencies: { type: 'object', additionalProperties: { anyOf: [schema, names] } },
    propertyNames: schema,
    if: schema,
    // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
    then: schema,
    else: schema,
    allOf: schemas,
    anyOf: schemas,
    oneOf: schemas,
    not: schema,
    unevaluatedItems: schema,
    unevaluatedProperties: schema,
    type: { anyOf: [kind, { type: 'array', items: kind, minItems: 1, uniqueItems: true }] },
    enum: { type: 'array' },
    multipleOf: { type: 'number', exclusiveMinimum: 0 },
    maximum: number,
    exclusiveMaximum: number,
    minimum: number,
    exclusiveMinimum: number,
    maxLength: size,
    minLength: size,
    pattern: text,
    maxItems: size,
    minItems: size,
    uniqueItems: flag,
    maxContains: size,
    minContains: size,
    maxProperties: size,
    minProperties: size,
    required: names,
    dependentRequired: { type: 'object', additionalProperties: names },
    title: text,
    description: text,
    deprecated: flag,
    readOnly: flag,
    writeOnly: flag,
    examples: { type: 'array' },
    format: text,
    contentEncoding: text,
    contentMediaType: text,
    contentSchema: schema,
    'x-field': { type: 'object' },
    'x-order': names,
  },
}
