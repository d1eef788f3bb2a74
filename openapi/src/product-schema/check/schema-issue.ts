/** Why a schema is refused. */
export type SchemaIssue = {
  /** JSON Pointer to the fault in the schema (or in the list of fields). */
  pointer: string
  code: SchemaIssueCode
  /** A whole sentence for whoever designs the product type. */
  message: string
}

export type SchemaIssueCode =
  | 'NOT_AN_OBJECT'
  | 'TOO_LARGE'
  | 'TOO_DEEP'
  | 'TOO_MANY_PROPERTIES'
  | 'FORBIDDEN_NAME'
  | 'INVALID_KEYWORD'
  | 'REMOTE_REFERENCE'
  | 'DANGLING_REFERENCE'
  | 'RECURSIVE_REFERENCE'
  | 'DYNAMIC_REFERENCE'
  | 'EMBEDDED_DOCUMENT'
  | 'DUPLICATE_ANCHOR'
  | 'INVALID_PATTERN'
  | 'SLOW_PATTERN'
  | 'DEFAULT_MISMATCH'
  | 'EXAMPLE_MISMATCH'
  | 'INVALID_FIELD'
