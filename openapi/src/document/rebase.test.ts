import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from './apply.ts'
import { diff } from './diff.ts'
import type { Content, DocumentOperation, Patch } from './operation.ts'
import { documents } from './random-document.ts'
import { rebase } from './rebase.ts'

const applied = (content: Content, patches: readonly { operations: readonly DocumentOperation[] }[]): Content =>
  patches.reduce((now, { operations }) => apply(now, operations).content ?? {}, content)
const patchesTo = (base: Content, states: readonly Content[]): Patch[] =>
  states.map((state, i) => ({ id: String(i), label: `Step ${i}`, operations: diff(states[i - 1] ?? base, state) }))

test('edits that do not conflict converge, whichever come first', () => {
  fc.assert(
    fc.property(documents, documents, documents, (base, mine, theirs) => {
      const onTheirs = rebase(base, patchesTo(base, [mine]), theirs)
      const onMine = rebase(base, patchesTo(base, [theirs]), mine)
      expect(applied(theirs, onTheirs.patches)).toEqual(onTheirs.content)
      expect(applied(mine, onMine.patches)).toEqual(onMine.content)
      if (onTheirs.conflicts.length + onMine.conflicts.length === 0) expect(onMine.content).toEqual(onTheirs.content)
    }),
    { numRuns: 200 },
  )
})

test('a queue of edits fits what others did, however much that is', () => {
  fc.assert(
    fc.property(documents, fc.array(documents, { maxLength: 4 }), documents, (base, states, theirs) => {
      const { patches, content } = rebase(base, patchesTo(base, states), theirs)
      expect(applied(theirs, patches)).toEqual(content)
    }),
    { numRuns: 300 },
  )
})

test('what they did too is not done again, and what conflicts is as somebody chose', () => {
  const base = { a: 1, b: 1 }
  const mine = patchesTo(base, [
    { a: 2, b: 1 },
    { a: 3, b: 1 },
    { a: 3, b: 9 },
  ])
  const theirs = rebase(base, mine, { a: 1, b: 9 })
  expect(theirs.patches.map(({ id }) => id)).toEqual(['0', '1'])
  expect(theirs.conflicts).toEqual([])
  expect(rebase(base, mine, { a: 2, b: 1 })).toMatchObject({ conflicts: [], content: { a: 3, b: 9 } })
  const clashing = rebase(base, mine, { a: 7, b: 1 })
  expect(clashing.conflicts).toMatchObject([{ path: ['a'], mine: 3, theirs: 7 }])
  expect(clashing.content).toEqual({ a: 7, b: 9 })
  expect(rebase(base, mine, { a: 7, b: 1 }, () => 'mine').content).toEqual({ a: 3, b: 9 })
})

test('a name that nothing is addressed through is chosen with the record that it stands in', () => {
  const base = { rest: {} }
  const mine = patchesTo(base, [{ rest: { constructor: { b: 1 } } }])
  const { conflicts, content } = rebase<Content>(base, mine, { rest: { constructor: { b: 2 } } })
  expect(conflicts).toMatchObject([{ path: ['rest'] }])
  expect(content).toEqual({ rest: { constructor: { b: 2 } } })
})
