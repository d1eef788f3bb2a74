import { compileEngine } from '@mtc/openapi/product-schema'

/** The drafts that product types are written in. */
export type Draft = '2020-12' | '07'

/** One schema of the suite and what is held against it. */
export type Case = {
  draft: Draft
  /** Its place in the draft's folder, e.g. `optional/format/date.json`. */
  file: string
  description: string
  schema: unknown
  tests: { description: string; data: unknown; valid: boolean }[]
}

export type Suite = { cases: Case[]; documents: Record<string, unknown> }

/** `v` valid, `i` invalid, `e` an error was thrown; one letter a test, in the order of the suite. */
export type Verdicts = string

/** The engine's verdict on every test. Runs as it is in Node, in workerd and in a browser. */
export function judge({ cases, documents }: Suite): Verdicts {
  return cases.map((group) => group.tests.map(({ data }) => verdict(group, data, documents)).join('')).join('')
}

function verdict({ draft, file, schema }: Case, data: unknown, documents: Suite['documents']): string {
  // The drafts take `format` for a description unless told otherwise; the tests of formats are about those who assert.
  const formats = file.startsWith('optional/format/') ? 'assert' : 'annotate'
  try {
    return compileEngine(schema, { draft, documents, formats })(data).length === 0 ? 'v' : 'i'
  } catch (fault) {
    if (fault instanceof Error) return 'e'
    throw fault
  }
}
