/** Something that an import did differently from what it was given, at its place there. */
export type ImportNote = {
  /** JSON Pointer to its place in the schema. */
  pointer: string
  /** `changed` says the same in other words; `dropped` says less than before. */
  kind: 'changed' | 'dropped'
  /** A whole sentence for whoever designs the product type. */
  message: string
}
