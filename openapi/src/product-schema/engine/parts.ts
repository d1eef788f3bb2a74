import { isRecord, type JsonSchema } from '../json.ts'
import { SCHEMA_KEYWORDS, SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS } from '../keywords.ts'
import type { Dialect } from './dialect.ts'

/** Keywords that draft-07 had no word for: what stands there is nobody's business. */
const NOT_IN_DRAFT_07 = new Set([
  '$defs',
  'prefixItems',
  'dependentSchemas',
  'unevaluatedItems',
  'unevaluatedProperties',
])

/** The schemas directly inside a schema; what stands under unknown keywords is none. */
export function partsOf(schema: JsonSchema, { isDraft07 }: Dialect): unknown[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (isDraft07 && NOT_IN_DRAFT_07.has(keyword)) return []
    if (isDraft07 && keyword === 'items' && Array.isArray(value)) return value
    if (SCHEMA_KEYWORDS.has(keyword) || (isDraft07 && keyword === 'additionalItems')) return [value]
    if (SCHEMA_LIST_KEYWORDS.has(keyword) && Array.isArray(value)) return value
    return SCHEMA_MAP_KEYWORDS.has(keyword) && isRecord(value) ? Object.values(value) : []
  })
}
