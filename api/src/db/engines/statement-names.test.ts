import { expect, test } from 'vitest'
import { StatementNames } from './statement-names.ts'

test('names what comes again, and no two texts alike', () => {
  const names = new StatementNames()
  expect([names.of('a'), names.of('b')]).toEqual([{}, {}])
  expect([names.of('a'), names.of('b'), names.of('a')]).toEqual([{ name: 's0' }, { name: 's1' }, { name: 's0' }])
})

test('stops naming when a connection would hold too many', () => {
  const names = new StatementNames()
  const given = new Set<string | undefined>()
  for (let i = 0; i < 3000; i++) {
    names.of(`q${i}`)
    given.add(names.of(`q${i}`).name)
  }
  expect(given.size).toBe(1001)
  expect(names.of('q0')).toEqual({ name: 's0' })
})
