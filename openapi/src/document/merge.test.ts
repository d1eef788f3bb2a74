import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from './apply.ts'
import type { Conflict } from './conflict.ts'
import { diff } from './diff.ts'
import { merge } from './merge.ts'
import type { Content } from './operation.ts'
import { countIds } from './outline.ts'
import { ambiguousDocuments, documents } from './random-document.ts'
import { tellConflict } from './tell-conflict.ts'

const triples = fc.tuple(documents, documents, documents)
/** Small edits of one document, as people make them at the same time. */
const a = { id: 'a', label: 'A' }
const b = { id: 'b', label: 'B' }
const c = { id: 'c', label: 'C' }
const group = (id: string, ...fields: Content[]) => ({ id, fields })

describe('a merge', () => {
  test('takes what only one side changed', () => {
    fc.assert(
      fc.property(documents, documents, (base, changed) => {
        expect(merge(base, changed, base)).toEqual({ content: changed, conflicts: [] })
        expect(merge(base, base, changed)).toEqual({ content: changed, conflicts: [] })
        expect(merge(base, changed, structuredClone(changed))).toEqual({ content: changed, conflicts: [] })
      }),
    )
  })

  test('gives the same whichever side is named first, where there is no conflict', () => {
    fc.assert(
      fc.property(triples, ([base, mine, theirs]) => {
        const one = merge(base, mine, theirs)
        const other = merge(base, theirs, mine)
        expect(one.conflicts.length > 0).toBe(other.conflicts.length > 0)
        if (one.conflicts.length === 0) expect(one.content).toEqual(other.content)
      }),
      { numRuns: 300 },
    )
  })

  test('loses no item that neither side took out, and brings back none that both did', () => {
    fc.assert(
      fc.property(
        triples,
        fc.func(fc.constantFrom('mine' as const, 'theirs' as const)),
        ([base, mine, theirs], choose) => {
          const { content } = merge(base, mine, theirs, (conflict) => choose(conflict.key))
          const [was, inMine, inTheirs, is] = [base, mine, theirs, content].map((one) => countIds(one))
          for (const id of new Set([...(inMine?.keys() ?? []), ...(inTheirs?.keys() ?? [])]))
            if (inMine?.has(id) && inTheirs?.has(id)) expect(is?.get(id), id).toBe(1)
          for (const id of is?.keys() ?? [])
            expect(inMine?.has(id) || inTheirs?.has(id), `${id} of ${was?.size}`).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('is always a document, also of ambiguous ids', () => {
    fc.assert(
      fc.property(ambiguousDocuments, ambiguousDocuments, ambiguousDocuments, (base, mine, theirs) => {
        const { content } = merge(base, mine, theirs, () => 'mine')
        expect(JSON.stringify(content)).not.toContain('\\u0000')
        expect(apply(theirs, diff(theirs, content)).content).toEqual(content)
      }),
      { numRuns: 300 },
    )
  })

  const cases: [string, Content, Content, Content, Content][] = [
    ['two members', { x: 1, y: 1 }, { x: 2, y: 1 }, { x: 1, y: 2 }, { x: 2, y: 2 }],
    [
      'two labels',
      { l: [a, b] },
      { l: [{ ...a, label: 'M' }, b] },
      { l: [a, { ...b, label: 'T' }] },
      {
        l: [
          { ...a, label: 'M' },
          { ...b, label: 'T' },
        ],
      },
    ],
    [
      'a label and a move',
      { l: [a, b, c] },
      { l: [{ ...a, label: 'M' }, b, c] },
      { l: [b, c, a] },
      { l: [b, c, { ...a, label: 'M' }] },
    ],
    [
      'a label and a move into a group',
      { l: [a, group('g')] },
      { l: [{ ...a, label: 'M' }, group('g')] },
      { l: [group('g', a)] },
      { l: [group('g', { ...a, label: 'M' })] },
    ],
    ['two new items at one place', { l: [a] }, { l: [a, c] }, { l: [a, b] }, { l: [a, b, c] }],
    ['two moves', { l: [a, b, c] }, { l: [c, a, b] }, { l: [b, a, c] }, { l: [b, c, a] }],
    [
      'a removal and a label elsewhere',
      { l: [a, b] },
      { l: [b] },
      { l: [a, { ...b, label: 'T' }] },
      { l: [{ ...b, label: 'T' }] },
    ],
    ['an item behind one that is gone', { l: [a, b] }, { l: [a] }, { l: [a, b, c] }, { l: [a, c] }],
    [
      'a group that is dissolved, and a label in it',
      { l: [group('g', a)] },
      { l: [a] },
      { l: [group('g', { ...a, label: 'T' })] },
      { l: [{ ...a, label: 'T' }] },
    ],
    ['two first lists', { g: {} }, { g: { l: [a] } }, { g: { l: [b] } }, { g: { l: [a, b] } }],
  ]
  test.each(cases)('of %s has both and no conflict', (_, base, mine, theirs, merged) => {
    expect(merge(base, mine, theirs)).toEqual({ content: merged, conflicts: [] })
    expect(merge(base, theirs, mine).content).toEqual(merged)
  })

  type Expected = Pick<Conflict, 'kind' | 'path'> & Partial<Conflict>
  const M = { ...a, label: 'M' }
  const T = { ...a, label: 'T' }
  const conflicting: [string, Content, Content, Content, Expected, Content, Content][] = [
    [
      'one member',
      { x: 1 },
      { x: 2 },
      { x: 3 },
      { kind: 'value', path: ['x'], base: 1, mine: 2, theirs: 3 },
      { x: 2 },
      { x: 3 },
    ],
    [
      'a member that one took out',
      { x: 1 },
      {},
      { x: 3 },
      { kind: 'value', path: ['x'], base: 1, theirs: 3 },
      {},
      { x: 3 },
    ],
    [
      'one label',
      { l: [a] },
      { l: [M] },
      { l: [T] },
      { kind: 'value', path: ['l', '#a', 'label'], base: 'A', mine: 'M', theirs: 'T' },
      { l: [M] },
      { l: [T] },
    ],
    [
      'an item that one took out',
      { l: [a] },
      { l: [] },
      { l: [T] },
      { kind: 'removed', path: ['l', '#a'], base: a, theirs: T },
      { l: [] },
      { l: [T] },
    ],
    [
      'a group that one took out, and what the other put in',
      { l: [group('g')] },
      { l: [group('g', a)] },
      { l: [] },
      { kind: 'removed', path: ['l', '#g'], base: group('g'), mine: group('g', a) },
      { l: [group('g', a)] },
      { l: [] },
    ],
    [
      'a list that one replaced',
      { l: [a] },
      { l: [a, b] },
      { l: 'x' },
      { kind: 'removed', path: ['l'], base: [a], mine: [a, b] },
      { l: [a, b] },
      { l: 'x' },
    ],
    [
      'a new list and another value',
      {},
      { l: [a] },
      { l: 'x' },
      { kind: 'value', path: ['l'], mine: [a], theirs: 'x' },
      { l: [a] },
      { l: 'x' },
    ],
    [
      'an item in two groups',
      { l: [a, group('g'), group('h')] },
      { l: [group('g', a), group('h')] },
      { l: [group('g'), group('h', a)] },
      { kind: 'place', path: ['l', '#h', 'fields', '#a'] },
      { l: [group('g', a), group('h')] },
      { l: [group('g'), group('h', a)] },
    ],
    [
      'two groups in each other',
      { l: [group('g'), group('h')] },
      { l: [group('g', group('h'))] },
      { l: [group('h', group('g'))] },
      { kind: 'place', path: ['l', '#h', 'fields', '#g'] },
      { l: [group('g', group('h'))] },
      { l: [group('h', group('g'))] },
    ],
  ]
  test.each(conflicting)(
    'of two changes of %s asks, and does as it is told',
    (_, base, mine, theirs, conflict, asMine, asTheirs) => {
      const merged = merge(base, mine, theirs)
      expect(merged.conflicts).toMatchObject([conflict])
      expect(merged.content).toEqual(asTheirs)
      expect(merge(base, mine, theirs, () => 'mine').content).toEqual(asMine)
    },
  )
})

test('a conflict is told in words', () => {
  const base = { l: [{ ...a, required: true }, { ...group('g'), label: 'Group' }, b] }
  const told = (mine: Content, theirs: Content) =>
    merge(base, mine, theirs).conflicts.map((conflict) => tellConflict(conflict, mine))
  const [first, , last] = base.l
  expect(
    told(
      { l: [{ ...a, label: 'M', required: true }, base.l[1], last] },
      { l: [{ ...a, label: 'T', required: true }, base.l[1], last] },
    ),
  ).toEqual([{ place: 'M › Label', mine: '“M”', theirs: '“T”' }])
  expect(told({ l: [first, base.l[1]] }, { l: [first, base.l[1], { ...b, label: 'T' }] })).toEqual([
    { place: 'T', mine: 'Taken out', theirs: 'Kept, as it was changed' },
  ])
})
