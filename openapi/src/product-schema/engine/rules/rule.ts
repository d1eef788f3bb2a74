import type { JsonSchema } from '../../json.ts'
import type { Check } from '../check.ts'
import type { Dialect } from '../dialect.ts'

/** What the rules of one schema are made with. */
export type Maker = {
  schema: JsonSchema
  dialect: Dialect
  assertsFormats: boolean
  /** The check of a schema inside this one; `keyword` and `step` say where it stands, for the report. */
  inner: (part: unknown, keyword: string, step?: string | number) => Check
}

/** Turns the keywords of a schema that a file is about into checks, none for those the schema does not have. */
export type Rules = (maker: Maker) => Check[]
