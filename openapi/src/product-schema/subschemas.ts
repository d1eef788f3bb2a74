import { isRecord, type JsonSchema } from './json.ts'
import { pointerTo } from './json-pointer.ts'
import { SCHEMA_KEYWORDS, SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS } from './keywords.ts'

/** A schema directly inside another one: where it stands and by which keyword. */
export type Subschema = { pointer: string; keyword: string; schema: unknown }

/** The schemas directly inside a schema. Values such as `default` or `x-field` are not looked into. */
export function subschemasOf(schema: JsonSchema, pointer = ''): Subschema[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const at = pointerTo(pointer, keyword)
    if (SCHEMA_KEYWORDS.has(keyword)) return [{ pointer: at, keyword, schema: value }]
    if (SCHEMA_LIST_KEYWORDS.has(keyword) && Array.isArray(value)) {
      return value.map((part, index) => ({ pointer: pointerTo(at, index), keyword, schema: part }))
    }
    if (!SCHEMA_MAP_KEYWORDS.has(keyword) || !isRecord(value)) return []
    return Object.entries(value)
      .filter(([, part]) => !Array.isArray(part))
      .map(([name, part]) => ({ pointer: pointerTo(at, name), keyword, schema: part }))
  })
}

/** A schema and every schema inside it, with their pointers; `$ref` is not followed. */
export function allSubschemas(root: JsonSchema): { pointer: string; schema: JsonSchema }[] {
  const found: { pointer: string; schema: JsonSchema }[] = [{ pointer: '', schema: root }]
  for (const { pointer, schema } of found) {
    for (const inner of subschemasOf(schema, pointer)) {
      if (isRecord(inner.schema)) found.push({ pointer: inner.pointer, schema: inner.schema })
    }
  }
  return found
}
