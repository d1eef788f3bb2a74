import { expect, test } from 'vitest'
import { fromPlaywright, fromVitest, outcomeOf } from './reports.ts'

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }

test.each([
  ['a green run', true, vitest, { passed: 3, failed: 0, skipped: 2 }],
  ['a failing test', false, { ...vitest, numFailedTests: 2 }, { passed: 3, failed: 2, skipped: 2 }],
  ['a file that does not load', false, vitest, { passed: 3, failed: 1, skipped: 2 }],
  ['a run that left no report', false, undefined, { passed: 0, failed: 1, skipped: 0 }],
])('%s', (_what, succeeded, report, outcome) => {
  expect(outcomeOf(succeeded, report, fromVitest)).toEqual(outcome)
})

test('a journey that passed when repeated passed', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
  expect(fromPlaywright({ stats })).toEqual({ passed: 5, failed: 1, skipped: 2 })
})
