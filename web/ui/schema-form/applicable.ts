import { isRecord } from '@mtc/openapi/json'
import type { JsonSchema } from '@mtc/openapi/product-schema'
import { holds } from './conditions.ts'
import { resolved, schemaAt, schemasAt } from './json-schema.ts'
import { fits } from './validator.ts'

/** The schemas that apply to a value besides the one it has: references, conjunctions, conditions that hold, the alternative that fits. */
function applying(schema: JsonSchema, data: unknown, root: JsonSchema): JsonSchema[] {
  const own = resolved(schema, root)
  const condition = schemaAt(own, 'if')
  const branch = condition && schemaAt(own, holds(condition, data, root) ? 'then' : 'else')
  const alternatives = [...schemasAt(own, 'oneOf'), ...schemasAt(own, 'anyOf')]
  const fitting = alternatives.filter((alternative) => fits(alternative, data, root))
  const more = [
    ...schemasAt(own, 'allOf'),
    ...(branch ? [branch] : []),
    ...(fitting.length > 0 ? fitting : alternatives),
  ]
  return [own, ...more.flatMap((part) => applying(part, data, root))]
}

/** The names that conditions would bring in, whether or not they hold now. */
function conditionalNames(schema: JsonSchema, root: JsonSchema): string[] {
  const own = resolved(schema, root)
  const branches = [schemaAt(own, 'then'), schemaAt(own, 'else')].filter((branch) => branch !== undefined)
  return [
    ...branches.flatMap((branch) => Object.keys(schemaAt(resolved(branch, root), 'properties') ?? {})),
    ...[...branches, ...schemasAt(own, 'allOf')].flatMap((part) => conditionalNames(part, root)),
  ]
}

/**
 * The data as it is to be sent: without the fields whose condition does not hold, without optional groups that nobody filled in, and with an unticked box that must
 * be answered as `false`.
 */
export function applicableData(schema: JsonSchema, data: unknown, root: JsonSchema = schema): unknown {
  const schemas = applying(schema, data, root)
  if (Array.isArray(data)) {
    const items = schemas.map((part) => schemaAt(part, 'items')).find((part) => part !== undefined)
    return items ? data.map((entry) => applicableData(items, entry, root)) : data
  }
  if (!isRecord(data)) return data
  // The first to name a field says what it is: later ones make it read-only or leave it fewer options.
  const named = schemas.map((part) => schemaAt(part, 'properties'))
  const properties: JsonSchema = Object.assign({}, ...named.toReversed())
  const required = requiredNames(schemas)
  const hidden = new Set(conditionalNames(schema, root).filter((name) => !Object.hasOwn(properties, name)))
  const kept = Object.entries(data)
    .filter(([name, value]) => !hidden.has(name) && value !== undefined)
    .filter(
      ([name, value]) =>
        !(
          isUntouched(value) &&
          schemaAt(schemaAt(properties, name) ?? {}, 'properties') &&
          // An amount with its unit is one field to people: as a whole it is there, or missing.
          (!required.has(name) || isMeasurement(schemaAt(properties, name)))
        ),
    )
    .map(([name, value]) => {
      const property = schemaAt(properties, name)
      return [name, property ? applicableData(property, value, root) : value]
    })
  return { ...unticked(required, properties, root), ...Object.fromEntries(kept) }
}

const requiredNames = (schemas: JsonSchema[]) =>
  new Set(schemas.flatMap((part) => (Array.isArray(part.required) ? part.required.map(String) : [])))

const isMeasurement = (property: JsonSchema | undefined): boolean =>
  schemaAt(property ?? {}, 'x-field')?.type === 'measurement'

/** A group that the form laid out and nobody filled in. */
const isUntouched = (value: unknown): boolean =>
  value === undefined || (isRecord(value) && Object.values(value).every(isUntouched))

function unticked(required: ReadonlySet<string>, properties: JsonSchema, root: JsonSchema): Record<string, false> {
  const boxes = [...required].filter((name) => {
    const property = schemaAt(properties, name)
    return property !== undefined && resolved(property, root).type === 'boolean'
  })
  return Object.fromEntries(boxes.map((name) => [name, false]))
}
