import { isRecord } from '@mtc/openapi/json'
import type { JsonSchema } from '@mtc/openapi/product-schema'
import getDefaultRegistry from '@rjsf/core/lib/getDefaultRegistry.js'
import { createSchemaUtils, type Registry, type RJSFSchema, type SchemaUtilsType } from '@rjsf/utils'
import { fields } from './fields.tsx'
import { MultiSchemaFieldTemplate } from './templates/alternatives.tsx'
import { ArrayFieldItemTemplate, ArrayFieldTemplate } from './templates/array.tsx'
import { FieldTemplate } from './templates/field.tsx'
import { ObjectFieldTemplate } from './templates/object.tsx'
import { validator } from './validator.ts'
import { widgets } from './widgets/index.ts'

// A list of options is no default, and an untouched box stays unanswered until the form is sent.
const defaults = { constAsDefaults: 'skipOneOf', requiredBooleanDefault: 'skip' } as const

const settledKnown = new WeakMap<object, boolean>()
const unsettled = ['$ref', 'if', 'allOf', 'dependencies', 'patternProperties', 'oneOf', 'anyOf', 'items']
/** Whether there is nothing to resolve at a schema's own level: then it need not be walked for each key. */
function isSettled(schema: unknown): boolean {
  if (!isRecord(schema)) return false
  const before = settledKnown.get(schema)
  if (before !== undefined) return before
  const isClosed = schema.properties === undefined || schema.additionalProperties === false
  const isOwnSettled = !unsettled.some((keyword) => keyword in schema)
  const settled =
    isOwnSettled &&
    (isClosed || schema.unevaluatedProperties === false) &&
    (schema.additionalProperties === undefined || schema.additionalProperties === false) &&
    Object.values(isRecord(schema.properties) ? schema.properties : {}).every((part) => isRecord(part))
  settledKnown.set(schema, settled)
  return settled
}

function schemaUtilsOf(root: RJSFSchema): SchemaUtilsType {
  const utils = createSchemaUtils(validator, root, defaults)
  const retrieve = utils.retrieveSchema.bind(utils)
  utils.retrieveSchema = (schema, ...rest) => (isSettled(schema) ? schema : retrieve(schema, ...rest))
  return utils
}

/** What every field of a form is drawn with: the form library's fields, our templates and widgets, one schema's rules. */
export function registryOf(root: RJSFSchema, formId: string): Registry {
  const standard = getDefaultRegistry()
  return {
    ...standard,
    fields: { ...standard.fields, ...fields },
    templates: {
      ...standard.templates,
      FieldTemplate,
      ObjectFieldTemplate,
      ArrayFieldTemplate,
      ArrayFieldItemTemplate,
      MultiSchemaFieldTemplate,
    },
    widgets: { ...standard.widgets, ...widgets },
    rootSchema: root,
    schemaUtils: schemaUtilsOf(root),
    // Which fields are drawn anew is decided in fields.tsx: by identity, which costs nothing.
    globalFormOptions: {
      ...standard.globalFormOptions,
      idPrefix: formId,
      idSeparator: '/',
      experimental_componentUpdateStrategy: 'always',
    },
    uiSchemaDefinitions: {},
  }
}

/** What is filled in, without touching what is there: not even a field that somebody emptied. */
function filled(data: unknown, defaults: unknown): unknown {
  if (data === undefined) return defaults
  if (!isRecord(data) || !isRecord(defaults)) return data
  const added = Object.entries(defaults).flatMap(([name, value]): [string, unknown][] => {
    if (!Object.hasOwn(data, name)) return value === undefined ? [] : [[name, value]]
    const inner = data[name] === undefined ? undefined : filled(data[name], value)
    return inner === data[name] ? [] : [[name, inner]]
  })
  return added.length === 0 ? data : { ...data, ...Object.fromEntries(added) }
}

/** Data with the defaults of the fields that a schema shows for it; the very same data where there is none to fill in. */
export const withDefaults = (registry: Registry, schema: JsonSchema, data: unknown): unknown =>
  filled(data, registry.schemaUtils.getDefaultFormState(schema as RJSFSchema, data, false))
