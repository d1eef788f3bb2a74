import type { Case, Suite, Verdicts } from './judge.ts'

type Score = { passed: number; total: number; missed: string[] }

const KINDS = ['required', 'optional', 'formats'] as const
type Kind = (typeof KINDS)[number]

const NAMES: Record<Kind, string> = {
  required: 'required',
  optional: 'optional, apart from formats',
  formats: 'optional formats',
}

/** What a test's file says about it: only the required ones must pass. */
export function kindOf(file: string): Kind {
  if (file.startsWith('optional/format/')) return 'formats'
  return file.startsWith('optional/') ? 'optional' : 'required'
}

/** Every test in the order of its verdict. */
export function testsOf(suite: Suite): { group: Case; name: string; wanted: string }[] {
  return suite.cases.flatMap((group) =>
    group.tests.map(({ description, valid }) => ({
      group,
      name: `${group.draft} ${group.file}: ${group.description}: ${description}`,
      wanted: valid ? 'v' : 'i',
    })),
  )
}

/** The result as docs/json-schema-conformance.md shows it. */
export function conformancePage(suite: Suite, verdicts: Verdicts, runtimes: string[]): string {
  const tests = testsOf(suite).map((test, index) => ({ ...test, passed: verdicts[index] === test.wanted }))
  const drafts = [...new Set(suite.cases.map(({ draft }) => draft))]
  const score = (of: typeof tests): Score => ({
    passed: of.filter(({ passed }) => passed).length,
    total: of.length,
    missed: [...new Set(of.filter(({ passed }) => !passed).map(({ group }) => group.file))],
  })
  const rows = drafts.flatMap((draft) =>
    KINDS.map((kind) => {
      const { passed, total } = score(tests.filter(({ group }) => group.draft === draft && kindOf(group.file) === kind))
      return `| draft ${draft} | ${NAMES[kind]} | ${passed} | ${total} | ${share(passed, total)} |`
    }),
  )
  const files = [...new Set(tests.map(({ group }) => group.file))].filter((file) => kindOf(file) !== 'required')
  const optional = files.map((file) => {
    const cells = drafts.map((draft) => {
      const { passed, total } = score(tests.filter(({ group }) => group.draft === draft && group.file === file))
      return total === 0 ? '' : passed === total ? `${total}` : `**${passed}** of ${total}`
    })
    return `| ${file.replace(/^optional\//, '').replace(/\.json$/, '')} | ${cells.join(' | ')} |`
  })
  return [
    '# Conformance to JSON Schema',
    '',
    'Made by `pnpm conformance`; a test in CI makes it again and compares.',
    '',
    'The validator of product types (openapi/src/product-schema/engine.ts) held against the official',
    '[JSON Schema Test Suite](https://github.com/json-schema-org/JSON-Schema-Test-Suite), at the commit named in',
    `e2e/fixtures/json-schema-test-suite. The verdicts are the same in ${sentence(runtimes)}: the test compares them one by one.`,
    '',
    '| draft | tests | passed | of | |',
    '| --- | --- | ---: | ---: | ---: |',
    ...rows,
    '',
    'Required tests run as the drafts have it, where `format` describes and does not judge; those of formats with it judging, which is',
    'how products are saved.',
    '',
    '## Optional tests, by subject',
    '',
    `| subject | ${drafts.map((draft) => `draft ${draft}`).join(' | ')} |`,
    `| --- | ${drafts.map(() => '---:').join(' | ')} |`,
    ...optional,
    '',
    'What is missed, and why: `hostname` and `idn-hostname` need the tables of internationalised domain names, 60 KB for a',
    'browser; `content` describes, as 2020-12 has it; `cross-draft` refers to draft 2019-09, which is read as 2020-12.',
    '',
  ].join('\n')
}

const share = (passed: number, total: number) => `${((100 * passed) / total).toFixed(1)} %`

const sentence = (names: string[]) => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
