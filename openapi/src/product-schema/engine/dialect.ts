import { isRecord, ownRecord, ownString } from '../json.ts'

/** What a draft of JSON Schema, or a vocabulary chosen by a meta-schema, makes of the keywords. */
export type Dialect = {
  /** Draft-07: `$ref` hides what stands beside it, `items` may be a list, `$id` may be an anchor. */
  isDraft07: boolean
  /** `type`, `minimum`, `required` and the like count. */
  validates: boolean
  /** A wrong `format` makes a value invalid whatever the caller said. */
  assertsFormats: boolean
}

export const DRAFT_2020_12: Dialect = { isDraft07: false, validates: true, assertsFormats: false }
export const DRAFT_07: Dialect = { isDraft07: true, validates: true, assertsFormats: false }

const VOCABULARIES = 'https://json-schema.org/draft/2020-12/vocab/'

const withoutFragment = (uri: string) => uri.replace(/#$/, '')

/** Whether a `$schema` names draft-07 or the older draft-06, which draft-07 only added to. */
export function isDraft07(uri: unknown): boolean {
  return typeof uri === 'string' && /^https?:\/\/json-schema\.org\/draft-0[67]\/schema#?$/.test(uri)
}

/**
 * The dialect that a schema names by `$schema`, the surrounding one when it names none that is known. A meta-schema
 * among the documents says by `$vocabulary` what it leaves out.
 */
export function dialectOf(schema: unknown, surrounding: Dialect, documentAt: (uri: string) => unknown): Dialect {
  const named = ownString(schema, '$schema')
  if (named === undefined) return surrounding
  if (isDraft07(named)) return DRAFT_07
  if (withoutFragment(named) === 'https://json-schema.org/draft/2020-12/schema') return DRAFT_2020_12
  const metaSchema = documentAt(withoutFragment(named))
  if (!isRecord(metaSchema) || !isRecord(metaSchema['$vocabulary'])) return surrounding
  const vocabulary = ownRecord(metaSchema, '$vocabulary')
  return {
    isDraft07: false,
    validates: Object.hasOwn(vocabulary, `${VOCABULARIES}validation`),
    assertsFormats: Object.hasOwn(vocabulary, `${VOCABULARIES}format-assertion`),
  }
}
