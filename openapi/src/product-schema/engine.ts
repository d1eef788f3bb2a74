import { dereference, format, type OutputUnit, validate } from '@cfworker/json-schema'
import { engineSchemaOf } from './engine-schema.ts'
import { FORMATS } from './formats.ts'
import { isRecord, type JsonSchema } from './json.ts'
import { stepsOf, valueAt } from './json-pointer.ts'
import { SCHEMA_KEYWORDS, SCHEMA_LIST_KEYWORDS, SCHEMA_MAP_KEYWORDS } from './keywords.ts'
import { resolveReference } from './references.ts'

/** One finding of the engine: what failed, where in the data, and the way through the schema that led there. */
export type Finding = {
  keyword: string
  /** JSON Pointer into the data. */
  field: string
  /** The schema that holds the failed keyword, as its author wrote it. */
  schema: JsonSchema
  /** Where the keyword stands, references written out; only good for comparing findings. */
  location: string
  /** The keywords passed on the way, the failed one last. */
  keywords: string[]
  /** The schemas passed on the way, from the root to the one that holds the failed keyword. */
  schemas: JsonSchema[]
}

/**
 * The only face of the validation engine: a schema in, a function from data to findings out. `at` is a JSON Pointer to
 * the part of the schema to hold the data against, the whole unless said.
 */
export function compileEngine(schema: JsonSchema): (data: unknown, at?: string) => Finding[] {
  Object.assign(format, FORMATS)
  const { root, originalOf } = engineSchemaOf(schema)
  const lookup = dereference(root)

  const findingOf = ({ keyword, instanceLocation, keywordLocation }: OutputUnit): Finding => {
    // A `false` schema is the one finding whose location the engine takes from the data.
    const { keywords, schemas } = keyword === 'false' ? { keywords: [], schemas: [] } : walk(root, keywordLocation)
    const originals = schemas.map(originalOf).filter((original) => original !== undefined)
    return {
      keyword,
      field: decodeURIComponent(instanceLocation.slice(1)),
      schema: originals.at(-1) ?? {},
      location: keywordLocation,
      keywords,
      schemas: originals,
    }
  }

  return (data, at = '') => {
    const part = valueAt(root, at)
    if (!isRecord(part)) return []
    const location = `#${at.split('/').map(encodeURIComponent).join('/')}`
    return validate(data, part, '2020-12', lookup, false, null, '#', location).errors.map(findingOf)
  }
}

function walk(root: JsonSchema, location: string): { keywords: string[]; schemas: unknown[] } {
  const steps = stepsOf(location).map(decodeURIComponent)
  const keywords: string[] = []
  const schemas: unknown[] = [root]
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    keywords.push(step)
    const schema = schemas.at(-1)
    if (typeof schema !== 'object' || schema === null) break
    const value: unknown = Reflect.get(schema, step)
    if (step === '$ref') schemas.push(resolveReference(root, value))
    else if (steps.length === 0) break
    else if (SCHEMA_KEYWORDS.has(step)) schemas.push(value)
    else if (SCHEMA_LIST_KEYWORDS.has(step) || SCHEMA_MAP_KEYWORDS.has(step)) {
      schemas.push(typeof value === 'object' && value !== null ? Reflect.get(value, steps.shift() ?? '') : undefined)
    }
  }
  return { keywords, schemas }
}
