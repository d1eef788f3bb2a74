import { readFileSync } from 'node:fs'
import { compileEngine, validateData } from '@mtc/openapi/product-schema'
import { expect, it } from 'vitest'
import { judge } from './judge.ts'
import { runtimes } from './runtimes.ts'
import { readSuite } from './suite.ts'
import { conformancePage, kindOf, testsOf } from './table.ts'

const suite = readSuite()
const tests = testsOf(suite)

it('passes every required test of draft 2020-12 and draft-07', () => {
  const verdicts = judge(suite)
  const missed = tests.filter(
    ({ group, wanted }, index) => kindOf(group.file) === 'required' && verdicts[index] !== wanted,
  )
  expect(tests.length).toBeGreaterThan(4000)
  expect(missed.map(({ name }) => name)).toEqual([])
})

it.each(Object.entries(runtimes))('comes to the same verdicts in %s', { timeout: 120_000 }, async (_, run) => {
  const [here, there] = [judge(suite), await run(suite)]
  expect(there).toHaveLength(tests.length)
  const differing = tests.filter((_, index) => here[index] !== there[index])
  expect(differing.map(({ name }) => name)).toEqual([])
})

it('loses no fault between the engine and what a person reads', () => {
  const refersOutside = (schema: unknown) => /"\$(?:ref|dynamicRef|schema)":"(?!#)/.test(JSON.stringify(schema))
  const lost = suite.cases.flatMap(({ schema, file, description, tests: given }) => {
    if (typeof schema !== 'object' || schema === null || refersOutside(schema)) return []
    const own: Record<string, unknown> = { ...schema }
    const wrong = given.filter(({ data }) => compileEngine(own)(data).length > 0)
    return wrong.filter(({ data }) => validateData(own, data).length === 0).map((test) => [file, description, test])
  })
  expect(lost).toEqual([])
})

it('is what the page about it says', () => {
  const page = readFileSync(new URL('../../docs/json-schema-conformance.md', import.meta.url), 'utf8')
  expect(page).toBe(conformancePage(suite, judge(suite), Object.keys(runtimes)))
})
