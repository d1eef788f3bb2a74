import { checkSchema } from '../check/check-schema.ts'
import type { SchemaIssue, SchemaIssueCode } from '../check/schema-issue.ts'
import { isRecord, type JsonSchema } from '../json.ts'
import { stepsOf } from '../json-pointer.ts'
import type { ImportNote } from './note.ts'

/** Faults that are gone once the keyword at their place is. */
const MENDABLE = new Set<SchemaIssueCode>([
  'INVALID_KEYWORD',
  'REMOTE_REFERENCE',
  'DANGLING_REFERENCE',
  'RECURSIVE_REFERENCE',
  'DYNAMIC_REFERENCE',
  'EMBEDDED_DOCUMENT',
  'DUPLICATE_ANCHOR',
  'INVALID_PATTERN',
  'SLOW_PATTERN',
  'DEFAULT_MISMATCH',
  'EXAMPLE_MISMATCH',
  'FORBIDDEN_NAME',
])

/** Leaving one thing out can bring another to light: a reference into it, say. */
const MOST_ROUNDS = 12

/** A schema without what a product type cannot have, why each was left out, and what cannot be mended by leaving out. */
export type Mended = { schema: JsonSchema; notes: ImportNote[]; issues: SchemaIssue[] }

/** Leaves out what `checkSchema` refuses, as far as the rest still says something. */
export function mended(written: JsonSchema): Mended {
  const notes: ImportNote[] = []
  let schema = written
  let issues = checkSchema(schema)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const mendable = issues.filter(({ code, pointer }) => MENDABLE.has(code) && pointer !== '')
    if (mendable.length === 0) break
    // From the last to the first, so that places in lists stay what they are.
    for (const { pointer, message } of mendable.toReversed()) {
      schema = Object(without(schema, stepsOf(pointer)))
      notes.push({ pointer, kind: 'dropped', message: `Left out: ${message}` })
    }
    issues = checkSchema(schema)
  }
  return { schema, notes, issues }
}

function without(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (Array.isArray(value)) {
    return rest.length > 0
      ? value.map((part, index) => (index === Number(step) ? without(part, rest) : part))
      : value.filter((_, index) => index !== Number(step))
  }
  if (!isRecord(value) || !Object.hasOwn(value, step)) return value
  const { [step]: part, ...others } = value
  return rest.length > 0 ? { ...value, [step]: without(part, rest) } : others
}
