import { isRecord } from '@mtc/openapi/json'
import { isFieldType } from '@mtc/openapi/product-schema'
import type { JsonFinding } from '../../../../ui/json-editor/json-editor.tsx'

/** Members that hold data, not schemas. */
const DATA = new Set(['default', 'examples', 'const', 'enum'])
/** Members that hold schemas by names, which may be any word. */
const BY_NAME = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])

const step = (pointer: string, name: string | number) =>
  `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** Kinds of field that a schema names and nobody knows: read as they stand they would quietly become another kind. */
export function unknownKinds(schema: unknown, pointer = ''): JsonFinding[] {
  if (Array.isArray(schema)) return schema.flatMap((each, place) => unknownKinds(each, step(pointer, place)))
  if (!isRecord(schema)) return []
  return Object.entries(schema).flatMap(([name, value]) => {
    const here = step(pointer, name)
    if (DATA.has(name)) return []
    if (name === 'x-field') return kindFault(value, step(here, 'type'))
    if (!BY_NAME.has(name) || !isRecord(value)) return unknownKinds(value, here)
    return Object.entries(value).flatMap(([key, each]) => unknownKinds(each, step(here, key)))
  })
}

/** The same of fields in the short form, and of those inside them. */
export function unknownFieldKinds(fields: unknown, pointer: string): JsonFinding[] {
  if (!Array.isArray(fields)) return []
  return fields.flatMap((field: unknown, place) => unknownKindOf(field, step(pointer, place)))
}

function unknownKindOf(field: unknown, here: string): JsonFinding[] {
  if (!isRecord(field)) return []
  const inItem = field.item === undefined ? [] : unknownKindOf(field.item, step(here, 'item'))
  return [...kindFault(field, step(here, 'type')), ...unknownFieldKinds(field.fields, step(here, 'fields')), ...inItem]
}

function kindFault(extras: unknown, pointer: string): JsonFinding[] {
  if (!isRecord(extras) || extras.type === undefined || isFieldType(extras.type)) return []
  return [{ pointer, message: `There is no kind of field called ${JSON.stringify(extras.type)}` }]
}
