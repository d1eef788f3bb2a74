import { schemaOfDesign as compiled, type JsonSchema } from '@mtc/openapi/product-schema'
import type { Design } from './design.ts'

let last: { fields: unknown; rest: unknown; schema: JsonSchema } | undefined

/** The JSON Schema that a design makes; compiled once for all panes that show the same fields. */
export function schemaOfDesign(design: Design): JsonSchema {
  const { fields, rest } = design
  if (last?.fields !== fields || last.rest !== rest) last = { fields, rest, schema: compiled(design) }
  return last.schema
}
