import { expect, test } from 'vitest'
import { isGreen, summaryTable, totalLine } from './summary.ts'

const types = { name: 'types', passed: 1, failed: 0, skipped: 0, seconds: 3.21 }
const unit = { name: 'unit', passed: 120, failed: 2, skipped: 3, seconds: 14 }

test('the table lines up and the last line adds up', () => {
  expect(summaryTable([types, unit])).toBe(
    [
      'suite  passed  failed  skipped  seconds',
      'types       1       0        0      3.2',
      'unit      120       2        3     14.0',
    ].join('\n'),
  )
  expect(totalLine([types, unit])).toBe('121 passed, 2 failed')
})

test('green is a run in which something passed and nothing failed', () => {
  expect(isGreen([types])).toBe(true)
  expect(isGreen([types, unit])).toBe(false)
  expect(isGreen([{ ...types, passed: 0, skipped: 1 }])).toBe(false)
  expect(isGreen([])).toBe(false)
})
