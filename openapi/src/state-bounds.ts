import { isRecord } from './product-schema/json.ts'

type Node = { [key: string]: unknown }

/** Keys whose values are data, not schemas. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const'])
/** Keys whose values are named schemas: a field may be called `type` or `example`. */
const NAMED = new Set(['properties', '$defs', 'schemas', 'headers', 'responses'])

const isOf = (schema: Node, type: string) => [schema['type']].flat().includes(type)

/** The lower bounds that JSON Schema leaves unsaid: a text and a list may be empty. */
function unsaid(schema: Node): Node {
  const { type } = schema
  if (typeof type !== 'string' && !Array.isArray(type)) return {}
  return {
    ...(isOf(schema, 'string') && !schema['enum'] && !('minLength' in schema) ? { minLength: 0 } : {}),
    ...(isOf(schema, 'array') && !('minItems' in schema) ? { minItems: 0 } : {}),
  }
}

/** Writes both bounds of every text and list into a document, so that no reader has to know which ones are implied. */
export function stateBounds(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(stateBounds)
  if (!isRecord(node)) return node
  const own = Object.entries(node).map(([key, value]) => {
    if (DATA.has(key) || key.startsWith('x-')) return [key, value]
    if (!NAMED.has(key) || !isRecord(value)) return [key, stateBounds(value)]
    return [key, Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, stateBounds(schema)]))]
  })
  return { ...Object.fromEntries(own), ...unsaid(node) }
}
