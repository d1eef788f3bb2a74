import { guardData } from './data-guard.ts'
import { compileEngine, type Finding } from './engine.ts'
import type { FieldError } from './field-error.ts'
import { causesOf } from './findings.ts'
import { isRecord, type JsonSchema, own, ownList, ownRecord } from './json.ts'
import { pointerTo, valueAt } from './json-pointer.ts'
import { isDeclaredAt, labelAt, schemasAt } from './labels.ts'
import { sentenceFor } from './sentences.ts'

export type Validate = (data: unknown) => FieldError[]

const compiled = new WeakMap<JsonSchema, Validate>()

/**
 * A function that lists everything wrong with data, one error per field and cause; an empty list means valid. For
 * schemas that `checkSchema` accepts. Compiled once per schema object, which is neither changed nor kept alive.
 */
export function createValidator(schema: JsonSchema): Validate {
  const known = compiled.get(schema)
  if (known !== undefined) return known
  const validate = compile(schema)
  compiled.set(schema, validate)
  return validate
}

/** Everything wrong with data under a schema; see `createValidator`. */
export function validateData(schema: JsonSchema, data: unknown): FieldError[] {
  return createValidator(schema)(data)
}

function compile(schema: JsonSchema): Validate {
  const run = compileEngine(schema)
  return (value) => {
    const { data, errors } = guardData(value)
    if (errors.length > 0) return errors
    return errorsIn(run(data), schema, data)
  }
}

/** The engine's findings on data as errors; `from` is the part of the schema that the data was held against. */
export function errorsIn(findings: Finding[], root: JsonSchema, data: unknown, from: JsonSchema = root): FieldError[] {
  const errors = causesOf(findings).flatMap((finding) => errorsOf(finding, { root, from, data }))
  return [...new Map(errors.map((error) => [`${error.field} ${error.keyword} ${error.message}`, error])).values()]
}

type Context = { root: JsonSchema; from: JsonSchema; data: unknown }

function errorsOf({ keyword, field, schema }: Finding, { root, from, data }: Context): FieldError[] {
  if (keyword === 'required' || keyword === 'dependentRequired') {
    return missingNames(keyword, schema, valueAt(data, field)).map((name) => {
      const missing = pointerTo(field, name)
      const message = sentenceFor(keyword, labelAt(root, missing, from), schema, schemasAt(root, missing, from))
      return { field: missing, keyword, message, params: { missingProperty: name } }
    })
  }
  const expected = own(schema, keyword)
  const params = expected === undefined || isRecord(expected) ? {} : { [keyword]: expected }
  const isUnknown = keyword === 'unevaluatedProperties' && !isDeclaredAt(root, field, from)
  const reason = isUnknown ? 'additionalProperties' : keyword
  return [{ field, keyword, message: sentenceFor(reason, labelAt(root, field, from), schema), params }]
}

function missingNames(keyword: string, schema: JsonSchema, value: unknown): string[] {
  if (!isRecord(value)) return []
  const asked =
    keyword === 'required'
      ? ownList(schema, 'required')
      : Object.entries({ ...ownRecord(schema, 'dependencies'), ...ownRecord(schema, 'dependentRequired') })
          .filter(([name, names]) => Object.hasOwn(value, name) && Array.isArray(names))
          .flatMap(([, names]) => (Array.isArray(names) ? names : []))
  return asked.map(String).filter((name) => !Object.hasOwn(value, name))
}
