import type { JsonSchema } from '../json.ts'

/** One finding of the engine: what failed, where in the data, and the way through the schema that led there. */
export type Finding = {
  keyword: string
  /** JSON Pointer into the data. */
  field: string
  /** The schema that holds the failed keyword, as its author wrote it. */
  schema: JsonSchema
  /** Where the keyword stands, references written out; only good for comparing findings. */
  location: string
  /** The keywords passed on the way, the failed one last. */
  keywords: string[]
  /** The schemas passed on the way, from the root to the one that holds the failed keyword. */
  schemas: JsonSchema[]
}
