/** What is wrong with one value of a product's data. */
export type FieldError = {
  /** JSON Pointer to the value; for a missing one, to where it belongs. */
  field: string
  /** The JSON Schema keyword that is not met (`depth` for data nested too deep). */
  keyword: string
  /** A whole sentence for whoever fills in the form. */
  message: string
  /** What the keyword asked for, e.g. `{ minimum: 0 }`. */
  params: Record<string, unknown>
}
