export type SchemaObject = { [key: string]: unknown }

/** Keys that hold data. */
const SKIPPED = new Set(['example', 'examples', 'default', 'enum', 'const'])
/** Keys that hold things by names of their own: `type` may be the name of a field. */
const BY_NAME = new Set(['properties', 'schemas', 'headers', 'responses'])

/** Every schema of a document, with the JSON Pointer to it. Things that are not schemas come along; laws pass them by. */
export function* everySchema(node: unknown, pointer = '', isMap = false): Generator<[pointer: string, SchemaObject]> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* everySchema(item, `${pointer}/${index}`)
    return
  }
  if (typeof node !== 'object' || node === null) return
  if (!isMap) yield [pointer, node as SchemaObject]
  for (const [key, value] of Object.entries(node)) {
    if (!isMap && (SKIPPED.has(key) || key.startsWith('x-') || key === 'securitySchemes')) continue
    yield* everySchema(value, `${pointer}/${key}`, !isMap && BY_NAME.has(key))
  }
}
