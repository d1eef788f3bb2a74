import { checkSchema } from '../check/check-schema.ts'
import { isRecord, type JsonSchema, own } from '../json.ts'
import { SCHEMA_KEYWORDS, SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS } from '../keywords.ts'
import { resolveReference } from '../references.ts'
import { allSubschemas } from '../subschemas.ts'

/** What may stand beside a reference and still mean the same beside what it refers to. */
const ANNOTATIONS = new Set([
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  '$comment',
])

/**
 * A schema with its references written out, so that what they refer to can be fields; undefined when there are none, or
 * when it would become too large by it. For schemas that `checkSchema` accepts: they have no circles.
 */
export function writtenOut(root: JsonSchema): JsonSchema | undefined {
  if (!allSubschemas(root).some(({ schema }) => isReplaceable(schema))) return undefined
  const { $defs, definitions, ...whole } = Object(copyOf(root, root))
  const isNeeded = allSubschemas(whole).some(({ schema }) => own(schema, '$ref') !== undefined)
  const result: JsonSchema = isNeeded ? Object(copyOf(root, root)) : whole
  return checkSchema(result).length === 0 ? result : undefined
}

const isReplaceable = (schema: JsonSchema) =>
  own(schema, '$ref') !== undefined &&
  Object.keys(schema).every((keyword) => keyword === '$ref' || ANNOTATIONS.has(keyword) || keyword.startsWith('x-'))

function copyOf(part: unknown, root: JsonSchema): unknown {
  if (!isRecord(part)) return part
  const target = isReplaceable(part) ? resolveReference(root, part['$ref']) : undefined
  if (isRecord(target)) {
    const { $ref: _, ...beside } = part
    const { $anchor: __, ...meant } = Object(copyOf(target, root))
    return { ...meant, ...beside }
  }
  return Object.fromEntries(
    Object.entries(part).map(([keyword, value]) => [keyword, copyKeyword(keyword, value, root)]),
  )
}

function copyKeyword(keyword: string, value: unknown, root: JsonSchema): unknown {
  if (SCHEMA_KEYWORDS.has(keyword)) return copyOf(value, root)
  if (SCHEMA_LIST_KEYWORDS.has(keyword) && Array.isArray(value)) return value.map((part) => copyOf(part, root))
  if (!SCHEMA_MAP_KEYWORDS.has(keyword) || !isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part, root)]))
}
