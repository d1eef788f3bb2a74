import type { FieldDefinition } from '../field-definition.ts'
import { fieldsOf } from '../fields-of.ts'
import { isRecord, type JsonSchema, own } from '../json.ts'
import { validateData } from '../validator.ts'
import { sampleData } from './sample-data.ts'

/** Sample data that a shop can take as it is, and the fields whose ids somebody has to give. */
export type OwnSample = { data: JsonSchema; needsIds: string[] }

const POINTING: ReadonlySet<string> = new Set(['reference', 'image', 'gallery', 'file'])

const isPointing = ({ type, item }: FieldDefinition) => POINTING.has(type) || (item && POINTING.has(item.type)) === true

/** The ways of names to fields that point at rows or files, groups entered. */
const pointingIn = (fields: readonly FieldDefinition[], way: readonly string[] = []): string[][] =>
  fields.flatMap((field) => {
    const path = [...way, field.name]
    if (field.type === 'group') return pointingIn(field.fields ?? [], path)
    return isPointing(field) ? [path] : []
  })

const has = (data: unknown, path: readonly string[]): boolean =>
  path.reduce<unknown>((value, step) => own(value, step), data) !== undefined

function without(data: JsonSchema, [step = '', ...rest]: readonly string[]): JsonSchema {
  const { [step]: inner, ...others } = data
  return rest.length > 0 && isRecord(inner) ? { ...data, [step]: without(inner, rest) } : others
}

/** Sample data without the ids of rows and files that no shop has, wherever the schema can do without them. */
export function ownSample(schema: JsonSchema): OwnSample {
  const sample = sampleData(schema)
  let data = isRecord(sample) ? sample : {}
  const needsIds: string[] = []
  for (const path of pointingIn(fieldsOf(schema).fields)) {
    if (!has(data, path)) continue
    const less = without(data, path)
    if (validateData(schema, less).length <= validateData(schema, data).length) data = less
    else needsIds.push(path.join('.'))
  }
  return { data, needsIds }
}
