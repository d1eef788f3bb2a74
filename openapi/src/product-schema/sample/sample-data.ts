import { isFieldType } from '../field-definition.ts'
import { X_ALIAS_OF, X_FIELD } from '../field-keywords.ts'
import { isRecord, type JsonSchema, own, ownList, ownRecord } from '../json.ts'
import { pointerTo, stepsOf, valueAt } from '../json-pointer.ts'
import { KINDS } from '../kinds.ts'
import { dereferenced } from '../references.ts'
import { validateData } from '../validator.ts'
import { sampleNumber } from './number.ts'
import { sampleText } from './text.ts'

const DEEPEST = 16
const MOST_REPAIRS = 5

/**
 * Data that the schema accepts, made of its examples, defaults, first options and lower bounds: always the same for the
 * same schema. Optional values that cannot be made to fit are left out.
 */
export function sampleData(schema: JsonSchema): unknown {
  let data = sampleOf(schema, schema, 0, 0)
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs += 1) {
    const faults = validateData(schema, data).filter(({ keyword, field }) => keyword !== 'required' && field !== '')
    if (faults.length === 0) break
    data = faults.reduce((kept, { field }) => without(kept, stepsOf(field)), data)
  }
  return data
}

function sampleOf(root: JsonSchema, written: unknown, depth: number, nth: number): unknown {
  const schema = dereferenced(root, written)
  if (Object.hasOwn(schema, 'const')) return schema.const
  const given = [own(schema, 'default'), ...ownList(schema, 'examples')].filter((value) => value !== undefined)
  if (given.length > 0) return given[nth % given.length]
  const typical = sampleOfKind(schema)
  if (typical !== undefined) return typical
  const listed = ownList(schema, 'enum')
  if (listed.length > 0) return listed[nth % listed.length]
  const branches = [...ownList(schema, 'oneOf'), ...ownList(schema, 'anyOf')].filter(isRecord)
  const branch = branches[nth % branches.length]
  if (branch !== undefined && depth < DEEPEST) {
    const { oneOf: _oneOf, anyOf: _anyOf, ...rest } = schema
    return sampleOf(root, combined(root, rest, branch), depth + 1, nth)
  }
  const type = [own(schema, 'type')].flat().find((kind) => kind !== 'null')
  if (type === 'string') return sampleText(schema, nth)
  if (type === 'number' || type === 'integer') return sampleNumber({ ...schema, type }, nth)
  if (type === 'boolean') return nth % 2 === 1
  if (type === 'array') return depth < DEEPEST ? sampleList(root, schema, depth) : []
  if (own(own(schema, X_FIELD), 'localized') === true && isRecord(own(schema, 'additionalProperties'))) {
    return { en: sampleOf(root, own(schema, 'additionalProperties'), depth + 1, nth) }
  }
  if (type === 'object' || isRecord(own(schema, 'properties')))
    return depth < DEEPEST ? sampleObject(root, schema, depth) : {}
  return own(schema, 'type') === 'null' ? null : {}
}

/** What its kind of field looks like, where the kind has more to say than the schema and the value fits. */
function sampleOfKind(schema: JsonSchema): unknown {
  const kind = own(own(schema, X_FIELD), 'type')
  const sample = isFieldType(kind) ? KINDS[kind].sample : undefined
  return sample !== undefined && validateData(schema, sample).length === 0 ? sample : undefined
}

function combined(root: JsonSchema, schema: JsonSchema, more: unknown): JsonSchema {
  const added = dereferenced(root, more)
  return {
    ...schema,
    ...added,
    properties: { ...ownRecord(schema, 'properties'), ...ownRecord(added, 'properties') },
    required: [...ownList(schema, 'required'), ...ownList(added, 'required')],
    allOf: [...ownList(schema, 'allOf'), ...ownList(added, 'allOf')],
  }
}

function sampleList(root: JsonSchema, schema: JsonSchema, depth: number): unknown[] {
  const first = ownList(schema, 'prefixItems').map((item) => sampleOf(root, item, depth + 1, 0))
  const items = own(schema, 'items')
  const least = own(schema, 'minItems')
  const most = own(schema, 'maxItems')
  const wanted = Math.min(
    Math.max(typeof least === 'number' ? least : 0, 1),
    typeof most === 'number' ? most : 100,
    100,
  )
  if (!isRecord(items)) return first
  const rest = Array.from({ length: Math.max(0, wanted - first.length) }, (_, nth) =>
    sampleOf(root, items, depth + 1, nth),
  )
  return [...first, ...rest]
}

function sampleObject(root: JsonSchema, schema: JsonSchema, depth: number): JsonSchema {
  const described: JsonSchema = {}
  const data: JsonSchema = {}
  const include = (part: unknown) => {
    for (const [name, property] of Object.entries(ownRecord(part, 'properties'))) {
      if (property === false || own(property, X_ALIAS_OF) !== undefined) continue
      const known = own(described, name)
      described[name] = known === undefined ? property : combined(root, isRecord(known) ? known : {}, property)
      // A branch may take back what the value is: it then stands for both.
      if (known !== undefined && fitsIn(root, property, data[name])) continue
      data[name] = sampleOf(root, described[name], depth + 1, 0)
    }
  }
  include(schema)
  // In the order they are written, so that one condition can hang on a field that another brought in.
  for (const part of [...ownList(schema, 'allOf'), schema]) {
    const condition = own(part, 'if')
    const branch = isRecord(condition) ? own(part, fitsIn(root, condition, data) ? 'then' : 'else') : undefined
    if (part !== schema) include(dereferenced(root, part))
    include(dereferenced(root, branch))
  }
  for (const [name, part] of Object.entries({
    ...ownRecord(schema, 'dependencies'),
    ...ownRecord(schema, 'dependentSchemas'),
  })) {
    if (Object.hasOwn(data, name)) include(dereferenced(root, part))
  }
  return data
}

function fitsIn(root: JsonSchema, part: unknown, data: unknown): boolean {
  const shared = { $defs: ownRecord(root, '$defs'), definitions: ownRecord(root, 'definitions') }
  return validateData({ ...shared, ...(isRecord(part) ? part : {}) }, data).length === 0
}

/** A copy without the value at the end of the steps. */
function without(value: unknown, steps: string[]): unknown {
  const [step, ...rest] = steps
  if (step === undefined || valueAt(value, pointerTo('', step)) === undefined) return value
  if (Array.isArray(value)) {
    return rest.length > 0
      ? value.map((part, index) => (index === Number(step) ? without(part, rest) : part))
      : value.filter((_, index) => index !== Number(step))
  }
  if (!isRecord(value)) return value
  const { [step]: part, ...others } = value
  return rest.length > 0 ? { ...value, [step]: without(part, rest) } : others
}
