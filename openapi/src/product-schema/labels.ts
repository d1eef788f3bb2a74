import { isRecord, type JsonSchema, own, ownList, ownRecord, ownString } from './json.ts'
import { stepsOf } from './json-pointer.ts'
import { resolveReference } from './references.ts'

/** `releaseDate`, `release-date` and `release_date` as a person writes them: "Release date". */
export function humanized(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_\-.\s]+/g, ' ')
    .trim()
    .toLowerCase()
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a person calls the value at a pointer: the title its schema gives, else its name made readable. */
export function labelAt(root: JsonSchema, pointer: string): string {
  const steps = stepsOf(pointer)
  let schemas = applied(root, [root])
  let label = ownString(root, 'title') ?? 'This'
  for (const step of steps) {
    const isElement = /^\d+$/.test(step) && schemas.some((schema) => own(schema, 'type') === 'array')
    schemas = applied(
      root,
      schemas.flatMap((schema) => childrenOf(schema, step)),
    )
    const title = schemas.map((schema) => ownString(schema, 'title')).find((text) => text !== undefined)
    if (isElement) label = `${title ?? label} ${Number(step) + 1}`
    else label = title ?? humanized(step)
  }
  return label
}

/** Schemas and all that apply to the same value with them: references, conjunctions, alternatives, branches. */
function applied(root: JsonSchema, schemas: unknown[]): JsonSchema[] {
  const found: JsonSchema[] = []
  const waiting = [...schemas]
  for (const schema of waiting) {
    if (!isRecord(schema) || found.includes(schema)) continue
    found.push(schema)
    const alternatives = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => ownList(schema, keyword))
    const dependent = Object.values(ownRecord(schema, 'dependentSchemas'))
    const branches = [own(schema, 'then'), own(schema, 'else')]
    waiting.push(resolveReference(root, own(schema, '$ref')), ...alternatives, ...branches, ...dependent)
  }
  return found
}

function childrenOf(schema: JsonSchema, step: string): unknown[] {
  const property = own(own(schema, 'properties'), step)
  if (property !== undefined) return [property]
  const position = ownList(schema, 'prefixItems')[Number(step)]
  return [position ?? own(schema, 'items'), own(schema, 'additionalProperties')]
}
