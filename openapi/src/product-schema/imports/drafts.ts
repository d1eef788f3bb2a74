import { isDraft07 } from '../engine/dialect.ts'
import { isRecord, own, ownString } from '../json.ts'

/** A draft of JSON Schema as far as it differs in how a schema is written. */
export type WrittenDraft = '04' | '06' | '07' | '2019-09' | '2020-12'

/** The draft that a schema names, or the one that its way of writing lists and choices gives away. */
export function draftOf(schema: unknown): WrittenDraft {
  const named = ownString(schema, '$schema') ?? ''
  if (isDraft07(named)) return named.includes('draft-06') ? '06' : '07'
  const [, stated] = /^https?:\/\/json-schema\.org\/(?:draft[/-])(0?4|2019-09|2020-12)\/schema#?$/.exec(named) ?? []
  if (stated === '04' || stated === '2019-09' || stated === '2020-12') return stated
  if (saysSomewhere(schema, (part) => typeof own(part, 'exclusiveMinimum') === 'boolean')) return '04'
  return saysSomewhere(schema, isOlder) ? '07' : '2020-12'
}

/** Whether the draft is one that product types are not stored in, and the schema says so itself. */
export function namesOlderDraft(schema: unknown): boolean {
  return ownString(schema, '$schema') !== undefined && draftOf(schema) !== '2020-12'
}

const isOlder = (part: object) => Array.isArray(own(part, 'items')) || own(part, 'additionalItems') !== undefined

function saysSomewhere(value: unknown, test: (part: object) => boolean): boolean {
  if (Array.isArray(value)) return value.some((part) => saysSomewhere(part, test))
  return isRecord(value) && (test(value) || Object.values(value).some((part) => saysSomewhere(part, test)))
}
