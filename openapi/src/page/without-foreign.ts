import { isRecord, type JsonSchema, own } from '../product-schema/json.ts'
import { IN_PLACE_KEYWORDS } from '../product-schema/keywords.ts'
import { dereferenced } from '../product-schema/references.ts'
import { subschemasOf } from '../product-schema/subschemas.ts'
import { isId } from '../uuid.ts'
import type { Binding } from './binding.ts'
import type { PageVariable, PageWidget } from './content.ts'

/** Whether an id names something that the shop has. */
type Knows = (id: string) => boolean

/** What is left of something that came from another shop, and whether anything of it had to stay behind. */
export interface Taken<T> {
  value: T
  isLess: boolean
}

/** Every id that stands somewhere in a value. */
export function idsIn(value: unknown): string[] {
  if (isId(value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsIn)
}

/**
 * What a widget shows and where its data comes from, in a shop that does not know all of it: ids that it does not know
 * are left out, of the props as their schema marks them. A condition that loses its values stays, to be mended: without
 * it the widget would show more than it should.
 */
export function widgetWithoutForeign(
  { props, binding }: Pick<PageWidget, 'props' | 'binding'>,
  propsSchema: JsonSchema,
  knows: Knows,
): Taken<Pick<PageWidget, 'props' | 'binding'>> {
  let isLess = false
  const isForeign = (value: unknown): boolean => {
    const found = isId(value) && !knows(value)
    isLess ||= found
    return found
  }
  const left = withoutIn(props, [propsSchema], { root: propsSchema, isForeign })
  const value = { props: isRecord(left) ? left : {}, binding: bindingWithout(binding, isForeign) }
  return { value, isLess }
}

/** The same of a choice of a page: what it begins with. */
export function variableWithoutForeign(variable: PageVariable, knows: Knows): Taken<PageVariable> {
  const { default: held } = variable
  if (!Array.isArray(held)) return { value: variable, isLess: false }
  const kept = held.filter((value) => !isId(value) || knows(value))
  return { value: { ...variable, default: kept }, isLess: kept.length < held.length }
}

const bindingWithout = (binding: Binding | null, isForeign: (value: string) => boolean): Binding | null =>
  binding && {
    ...binding,
    conditions: binding.conditions.map((condition) =>
      condition.values === undefined
        ? condition
        : { ...condition, values: condition.values.filter((value) => !isForeign(value)) },
    ),
  }

interface Walk {
  root: JsonSchema
  isForeign: (value: unknown) => boolean
}

/** A value without foreign ids, each of which goes with the member or entry that held it; `schemas` all describe it. */
function withoutIn(value: unknown, schemas: readonly unknown[], walk: Walk): unknown {
  const whole = schemas.flatMap((schema) => inPlace(walk.root, schema))
  const isKept = (member: unknown, described: readonly JsonSchema[]): boolean =>
    isText(described) || !walk.isForeign(member)
  if (Array.isArray(value)) {
    const items = whole.map((schema) => own(schema, 'items'))
    const described = items.flatMap((schema) => inPlace(walk.root, schema))
    return value.filter((item) => isKept(item, described)).map((item) => withoutIn(item, items, walk))
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const named = whole.map((schema) => own(own(schema, 'properties'), name) ?? own(schema, 'additionalProperties'))
      const described = named.flatMap((schema) => inPlace(walk.root, schema))
      return isKept(member, described) ? [[name, withoutIn(member, named, walk)]] : []
    }),
  )
}

/** A schema and those that describe the same value: what it refers to, its branches. */
function inPlace(root: JsonSchema, schema: unknown, above: readonly unknown[] = []): JsonSchema[] {
  if (!isRecord(schema) || above.includes(schema)) return []
  const whole = dereferenced(root, schema)
  const branches = subschemasOf(whole).filter(({ keyword }) => IN_PLACE_KEYWORDS.has(keyword))
  return [whole, ...branches.flatMap((branch) => inPlace(root, branch.schema, [...above, schema]))]
}

/** Whether a value is only words, whatever they look like. What no schema describes may be anything. */
const isText = (schemas: readonly JsonSchema[]): boolean =>
  schemas.some((schema) => own(schema, 'type') === 'string') && !schemas.some(namesRow)

const namesRow = (schema: JsonSchema): boolean =>
  own(schema, 'format') === 'uuid' || own(own(schema, 'x-field'), 'reference') !== undefined
