/** What a product type's schema, and the data it describes, may not exceed. */
export const SCHEMA_LIMITS = {
  /** Bytes of the schema as JSON in UTF-8. */
  schemaBytes: 256 * 1024,
  /** Levels of nesting of the schema as JSON, and of what a form shows once every `$ref` is followed. */
  schemaDepth: 32,
  /** Properties declared in all, at every level. */
  schemaProperties: 1000,
  /** Schemas a form or validator meets once every `$ref` is followed. */
  expandedSchemas: 20_000,
  /** Characters of a regular expression. */
  patternLength: 500,
  /** Levels of nesting of product data. */
  dataDepth: 32,
  /** Elements of one list in product data. */
  dataItems: 2_000,
  /** Characters of a text that a regular expression of quadratic cost is tried on. */
  patternInput: 1_000,
  /** Characters of an indexed text. */
  indexedText: 512,
} as const
