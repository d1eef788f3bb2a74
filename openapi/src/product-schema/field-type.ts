import type { FieldType } from './field-definition.ts'
import { isRecord, type JsonSchema, own, ownList } from './json.ts'

const TYPE_OF_FORMAT = new Map<unknown, FieldType>([
  ['date', 'date'],
  ['date-time', 'datetime'],
  ['color', 'color'],
  ['uri', 'url'],
  ['email', 'email'],
])

/** The kind of field that suits a property written without `x-field`; `json` when none does. */
export function typeOfSchema(property: unknown): FieldType {
  if (!isRecord(property)) return 'json'
  const type = typeIn(property)
  if (isChoice(property)) return 'select'
  if (type === 'string') return TYPE_OF_FORMAT.get(own(property, 'format')) ?? 'text'
  if (type === 'number' || type === 'integer' || type === 'boolean') return type
  if (type === 'object' && isRecord(own(property, 'properties'))) return 'group'
  if (type === 'array' && isRecord(own(property, 'items'))) {
    const items = own(property, 'items')
    const isChosen = isChoice(items) && own(items, 'type') === 'string' && own(property, 'uniqueItems') === true
    return isChosen ? 'multiselect' : 'list'
  }
  return 'json'
}

/** The one type of a schema's values, whether or not they may be null as well. */
function typeIn(property: JsonSchema): unknown {
  const types = [own(property, 'type')].flat().filter((type) => type !== 'null')
  return types.length === 1 ? types[0] : undefined
}

/** A closed list of texts: `enum`, or `oneOf` of constants. */
function isChoice(schema: unknown): boolean {
  const values = ownList(schema, 'enum')
  if (values.length > 0) return values.every((value) => typeof value === 'string')
  const branches = ownList(schema, 'oneOf')
  return branches.length > 0 && branches.every((branch) => typeof own(branch, 'const') === 'string')
}
