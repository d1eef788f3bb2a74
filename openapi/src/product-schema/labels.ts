import { humanized } from '../words.ts'
import { appliedSchemas, childSchemas } from './applied-schemas.ts'
import { type JsonSchema, own, ownString } from './json.ts'
import { stepsOf } from './json-pointer.ts'

/**
 * What a person calls the value at a pointer: the title its schema gives, else its name made readable. `from` is the
 * part of the schema that describes the whole of the data.
 */
export function labelAt(root: JsonSchema, pointer: string, from: JsonSchema = root): string {
  let schemas = appliedSchemas(root, [from])
  let label = ownString(from, 'title') ?? 'This'
  for (const step of stepsOf(pointer)) {
    const isElement = /^\d+$/.test(step) && schemas.some((schema) => own(schema, 'type') === 'array')
    schemas = childSchemas(root, schemas, step)
    const title = schemas.map((schema) => ownString(schema, 'title')).find((text) => text !== undefined)
    if (isElement) label = `${title ?? label} ${Number(step) + 1}`
    else if (title !== undefined) label = title
    else label = schemas.length > 0 ? humanized(step) : `“${step}”`
  }
  return label
}

/** Everything the schema says of a value at this place, be it under some condition. */
export function schemasAt(root: JsonSchema, pointer: string, from: JsonSchema = root): JsonSchema[] {
  return stepsOf(pointer).reduce((found, step) => childSchemas(root, found, step), appliedSchemas(root, [from]))
}

/** Whether the schema speaks of a value at this place at all. */
export function isDeclaredAt(root: JsonSchema, pointer: string, from: JsonSchema = root): boolean {
  return schemasAt(root, pointer, from).length > 0
}
