import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRecord, ownRecord } from '../product-schema/json.ts'
import { apply } from './apply.ts'
import { diff } from './diff.ts'
import { invert } from './invert.ts'
import type { Content, DocumentOperation } from './operation.ts'
import { isKeyed } from './place.ts'
import { ambiguousDocuments, documents } from './random-document.ts'
import { sameContent } from './same-content.ts'

const applied = (content: Content, operations: readonly DocumentOperation[]): Content => {
  const { content: next, misfit } = apply(content, operations)
  if (misfit) throw new Error(`${misfit.index}: ${misfit.message}`)
  return next
}
/** A document with some of its items put in the place of those with the same ids in another. */
function sharing(from: Content, into: Content, isShared: () => boolean): Content {
  const items = new Map<string, unknown>()
  const collect = (value: unknown): void => {
    if (isKeyed(value)) for (const item of value) items.set(item.id, item)
    if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) collect(member)
  }
  collect(from)
  const put = (value: unknown): unknown => {
    if (isKeyed(value)) return value.map((item) => (items.has(item.id) && isShared() ? items.get(item.id) : put(item)))
    if (!isRecord(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, put(member)]))
  }
  return { ...into, ...ownRecord({ document: put(into) }, 'document') }
}
const a = { id: 'a', label: 'A' }
const b = { id: 'b', label: 'B' }
const c = { id: 'c', label: 'C' }

describe('a difference', () => {
  test.each([documents, ambiguousDocuments])(
    'applied to the one gives the other, taken back the first again',
    (arbitrary) => {
      fc.assert(
        fc.property(arbitrary, arbitrary, (before, after) => {
          const operations = diff(before, after)
          expect(applied(before, operations)).toEqual(after)
          expect(applied(after, invert(operations))).toEqual(before)
        }),
        { numRuns: 400 },
      )
    },
  )

  test.each([documents, ambiguousDocuments])(
    'says the same whether two documents share objects or not',
    (arbitrary) => {
      fc.assert(
        fc.property(arbitrary, arbitrary, fc.infiniteStream(fc.boolean()), (before, other, coins) => {
          const after = sharing(before, other, () => coins.next().value === true)
          expect(diff(before, after)).toEqual(diff(before, structuredClone(after)))
        }),
        { numRuns: 400 },
      )
    },
  )

  test('of a document with itself is empty', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(diff(document, structuredClone(document))).toEqual([])
      }),
    )
  })

  test('is empty where two documents are the same content, and only there', () => {
    fc.assert(
      fc.property(documents, documents, fc.boolean(), (before, other, isOther) => {
        const after = isOther ? other : structuredClone(before)
        for (const two of [after, Object.fromEntries(Object.entries(after).toReversed())])
          expect(sameContent(before, two)).toBe(diff(before, two).length === 0)
      }),
    )
    expect(sameContent({ l: [{ id: 'a', x: 1, y: 2 }] }, { l: [{ y: 2, x: 1, id: 'a' }] })).toBe(true)
    expect(sameContent({ r: { x: 1, y: 2 } }, { r: { y: 2, x: 1 } })).toBe(false)
  })

  const cases: [string, Content, Content, DocumentOperation[]][] = [
    ['a member', { x: 1 }, { x: 2 }, [{ op: 'set', path: ['x'], value: 2, was: 1 }]],
    ['a new member', { x: {} }, { x: { y: 1 } }, [{ op: 'set', path: ['x', 'y'], value: 1 }]],
    ['a member that goes', { x: { y: 1 } }, { x: {} }, [{ op: 'set', path: ['x', 'y'], was: 1 }]],
    ['a plain list', { x: ['p'] }, { x: ['p', 'q'] }, [{ op: 'set', path: ['x'], value: ['p', 'q'], was: ['p'] }]],
    ['a new item', { l: [a] }, { l: [a, b] }, [{ op: 'insert', path: ['l'], item: b, after: 'a' }]],
    ['the first item', { l: [a] }, { l: [b, a] }, [{ op: 'insert', path: ['l'], item: b, after: null }]],
    ['an item that goes', { l: [a, b] }, { l: [a] }, [{ op: 'remove', path: ['l'], id: 'b', was: b, after: 'a' }]],
    [
      'an item that moves to the end, and no other',
      { l: [a, b, c] },
      { l: [b, c, a] },
      [{ op: 'move', from: ['l'], to: ['l'], id: 'a', after: 'c', wasAfter: null }],
    ],
    [
      'a label in an item',
      { l: [a, b] },
      { l: [a, { ...b, label: 'Q' }] },
      [{ op: 'set', path: ['l', '#b', 'label'], value: 'Q', was: 'B' }],
    ],
    [
      'fields that are put into a new group',
      { l: [a, b, c] },
      { l: [a, { id: 'g', l: [b, c] }] },
      [
        { op: 'insert', path: ['l'], item: { id: 'g', l: [] }, after: 'a' },
        { op: 'move', from: ['l'], to: ['l', '#g', 'l'], id: 'b', after: null, wasAfter: 'g' },
        { op: 'move', from: ['l'], to: ['l', '#g', 'l'], id: 'c', after: 'b', wasAfter: 'g' },
      ],
    ],
    [
      'names in another order',
      { l: [{ id: 'a', schema: { p: 1, q: 2 } }] },
      { l: [{ id: 'a', schema: { q: 2, p: 1 } }] },
      [{ op: 'set', path: ['l', '#a', 'schema'], value: { q: 2, p: 1 }, was: { p: 1, q: 2 } }],
    ],
    [
      'what lies below a name that no path may hold',
      { x: { constructor: { y: 1 } } },
      { x: { constructor: { y: 2 } } },
      [{ op: 'set', path: ['x'], value: { constructor: { y: 2 } }, was: { constructor: { y: 1 } } }],
    ],
  ]
  test.each(cases)('of %s is as small as it can be', (_, before, after, operations) => {
    expect(diff(before, after)).toEqual(operations)
  })
})
