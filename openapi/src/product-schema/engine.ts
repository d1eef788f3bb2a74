import type { Report } from './engine/check.ts'
import { compilerOf } from './engine/compile.ts'
import { DRAFT_07, DRAFT_2020_12 } from './engine/dialect.ts'
import type { Finding } from './engine/finding.ts'
import { type Documents, registryOf } from './engine/registry.ts'
import { valueAt } from './json-pointer.ts'

export type { Finding } from './engine/finding.ts'

export type EngineOptions = {
  /** How a schema is read that does not say so by `$schema`. */
  draft?: '2020-12' | '07'
  /** Other documents that `$ref` may lead to, by address; nothing is ever fetched. */
  documents?: Documents
  /** Whether a text that is not of its `format` is wrong (as we want it) or just described (as the drafts say). */
  formats?: 'assert' | 'annotate'
}

/**
 * The only face of the validation engine: a schema in, a function from data to findings out. `at` is a JSON Pointer to
 * the part of the schema to hold the data against, the whole unless said. The schema is not changed; it must not change.
 */
export function compileEngine(
  schema: unknown,
  { draft = '2020-12', documents = {}, formats = 'assert' }: EngineOptions = {},
): (data: unknown, at?: string) => Finding[] {
  const registry = registryOf(schema, draft === '07' ? DRAFT_07 : DRAFT_2020_12, documents)
  const checkOf = compilerOf(registry, formats === 'assert')
  const scope = { resource: registry.root, outer: undefined }
  return (data, at = '') => {
    const check = checkOf(at === '' ? schema : valueAt(schema, at))
    // Most data is valid, and the verdict alone takes a fraction of the time that findings take.
    if (check(data, scope, undefined, undefined)) return []
    const report: Report = { field: '', location: '#', keywords: [], schemas: [], found: [] }
    check(data, scope, undefined, report)
    return report.found
  }
}
