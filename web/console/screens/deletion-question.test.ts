import { expect, it } from 'vitest'
import { screenOf } from '../core/screens.ts'
import { deletionQuestion } from './deletion-question.ts'

const rows = (...names: readonly string[]) => names.map((name) => ({ id: name, name }))
const many = rows(...Array.from({ length: 10 }, (_, n) => `Brand ${n}`))

it('asks nothing before one row that can come back', () => {
  expect(deletionQuestion(screenOf('brands'), rows('Heron'))).toBeUndefined()
})

it('names what goes, and counts the rest', () => {
  const question = deletionQuestion(screenOf('brands'), many)
  expect(question?.title).toBe('Delete 10 of brands?')
  expect(question?.consequence).toMatch(/^Brand 0, .*Brand 7 and 2 more will be deleted\. .*undo/)
})

it.each([[rows('Games')], [rows('Games', 'Bakery')]])('promises no way back for shops: %j', (shops) => {
  const question = deletionQuestion(screenOf('tenants'), shops)
  expect(question?.title).toContain('for good')
  expect(question?.consequence).toContain('cannot be restored')
  expect(question?.consequence).not.toContain('undo')
})
