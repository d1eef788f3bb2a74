import { pointerTo } from '../json-pointer.ts'
import { SCHEMA_LIMITS } from '../limits.ts'
import type { SchemaIssue } from './schema-issue.ts'

/** A schema as a plain JSON document: its size, its depth, values JSON has no word for, the one name that is never safe. */
export function checkDocument(document: unknown): SchemaIssue[] {
  const issues: SchemaIssue[] = []
  const waiting: { pointer: string; value: unknown; depth: number }[] = [{ pointer: '', value: document, depth: 0 }]
  // A cyclic or shared object would be walked for ever; past this many values the schema is too large anyway.
  let left = SCHEMA_LIMITS.schemaBytes
  for (const { pointer, value, depth } of waiting) {
    left -= 1
    if (left < 0) return [tooLarge]
    if (typeof value !== 'object' || value === null) {
      if (!isJsonScalar(value)) {
        issues.push({ pointer, code: 'INVALID_KEYWORD', message: 'This value cannot be written in JSON' })
      }
      continue
    }
    if (depth >= SCHEMA_LIMITS.schemaDepth) {
      const message = `The schema is nested more than ${SCHEMA_LIMITS.schemaDepth} levels deep`
      return [{ pointer, code: 'TOO_DEEP', message }]
    }
    for (const [name, part] of Object.entries(value)) {
      const at = pointerTo(pointer, name)
      if (name === '__proto__') issues.push(forbidden(at))
      waiting.push({ pointer: at, value: part, depth: depth + 1 })
    }
  }
  if (issues.length > 0) return issues
  return new TextEncoder().encode(JSON.stringify(document)).length > SCHEMA_LIMITS.schemaBytes ? [tooLarge] : []
}

const tooLarge: SchemaIssue = {
  pointer: '',
  code: 'TOO_LARGE',
  message: `The schema is larger than ${SCHEMA_LIMITS.schemaBytes / 1024} KiB`,
}

const forbidden = (pointer: string): SchemaIssue => ({
  pointer,
  code: 'FORBIDDEN_NAME',
  message: 'Nothing may be named “__proto__”: choose another name',
})

const isJsonScalar = (value: unknown) =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
