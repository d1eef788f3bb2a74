import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from './apply.ts'
import { contentFault } from './content-fault.ts'
import { diff } from './diff.ts'
import { differences } from './difference.ts'
import { insertAt, moveAt, removeAt, setAt } from './edit.ts'
import { invert } from './invert.ts'
import type { Content, DocumentOperation } from './operation.ts'
import { documents } from './random-document.ts'

const a = { id: 'a', label: 'A' }
const b = { id: 'b', label: 'B' }
const design = { name: 'Key', fields: [a, b, { id: 'g', label: 'Group', fields: [] }], rest: {} }
const applied = (content: Content, operations: readonly DocumentOperation[]) => apply(content, operations).content ?? {}

test('any sequence of edits undone gives the first document, redone the last', () => {
  fc.assert(
    fc.property(documents, fc.array(documents, { maxLength: 6 }), (first, states) => {
      const steps: DocumentOperation[][] = []
      let content = first
      for (const state of states) {
        const step = diff(content, state)
        steps.push(step)
        content = applied(content, step)
      }
      const last = content
      for (const step of steps.toReversed()) content = applied(content, invert(step))
      expect(content).toEqual(first)
      for (const step of steps) content = applied(content, step)
      expect(content).toEqual(last)
    }),
    { numRuns: 300 },
  )
})

test('operations leave what they are given as it is, and share what they do not touch', () => {
  const before = structuredClone(design)
  const after = applied(design, setAt(design, ['fields', '#a', 'label'], 'New'))
  expect(design).toEqual(before)
  expect((after['fields'] as unknown[])[1]).toBe(design.fields[1])
  expect(after['rest']).toBe(design.rest)
})

describe('an operation is refused', () => {
  const refused: [string, DocumentOperation][] = [
    ['that replaces the document', { op: 'set', path: [], value: {} }],
    ['on a value that is another one', { op: 'set', path: ['name'], value: 'x', was: 'Other' }],
    ['on a member that is not new', { op: 'set', path: ['name'], value: 'x' }],
    ['below what is not there', { op: 'set', path: ['rest', 'x', 'y'], value: 1 }],
    ['on an item that is gone', { op: 'set', path: ['fields', '#z', 'label'], value: 'x' }],
    ['on an item by its number', { op: 'set', path: ['fields', '0', 'label'], value: 'x', was: 'A' }],
    ['that renames an item', { op: 'set', path: ['fields', '#a', 'id'], value: 'x', was: 'a' }],
    ['that takes an item out as if it were a member', { op: 'set', path: ['fields', '#a'], was: a }],
    ['that puts in what is there already', { op: 'insert', path: ['fields'], item: a, after: null }],
    ['that puts in something without an id', { op: 'insert', path: ['fields'], item: {} as never, after: null }],
    ['behind what is gone', { op: 'insert', path: ['fields'], item: { id: 'n' }, after: 'z' }],
    ['on a list that is none', { op: 'insert', path: ['rest'], item: { id: 'n' }, after: null }],
    ['that takes out what was changed', { op: 'remove', path: ['fields'], id: 'a', was: b, after: null }],
    ['that takes out what was moved', { op: 'remove', path: ['fields'], id: 'a', was: a, after: 'b' }],
    [
      'that moves a group into itself',
      { op: 'move', from: ['fields'], to: ['fields', '#g', 'fields'], id: 'g', after: null, wasAfter: 'b' },
    ],
    ['through __proto__', { op: 'set', path: ['__proto__', 'polluted'], value: true }],
    ['through a constructor', { op: 'set', path: ['rest', 'constructor', 'prototype'], value: true }],
    ['through what every text has', { op: 'set', path: ['name', 'length'], value: 1, was: 3 }],
    ['on a path that is too long', { op: 'set', path: Array.from({ length: 100 }, () => 'rest'), value: 1 }],
  ]
  test.each(refused)('%s', (_, operation) => {
    const fits: DocumentOperation = { op: 'set', path: ['rest', 'fits'], value: 1 }
    expect(apply(design, [fits, operation])).toMatchObject({ misfit: { index: 1 } })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('an edit', () => {
  test.each<[string, DocumentOperation[], Content[]]>([
    ['sets', setAt(design, ['fields', '#a', 'label'], 'New'), [{ ...a, label: 'New' }, b]],
    ['takes away', setAt(design, ['fields', '#a', 'label'], undefined), [{ id: 'a' }, b]],
    ['appends', insertAt(design, ['fields', '#g', 'fields'], { id: 'n' }), [a, b]],
    ['takes out', removeAt(design, ['fields', '#a']), [b]],
    ['moves behind', moveAt(design, ['fields', '#a'], ['fields'], 'b'), [b, a]],
    ['moves to a group', moveAt(design, ['fields', '#b'], ['fields', '#g', 'fields']), [a]],
  ])('%s', (_, operations, fields) => {
    expect((applied(design, operations)['fields'] as unknown[]).slice(0, -1)).toEqual(fields)
  })

  test('that changes nothing is none', () => {
    expect(setAt(design, ['name'], 'Key')).toEqual([])
    expect(moveAt(design, ['fields', '#b'], ['fields'], 'a')).toEqual([])
  })
})

test('differences are told in words', () => {
  const { content = {} } = apply(design, [
    ...setAt(design, ['name'], 'Game key'),
    ...setAt(design, ['fields', '#a', 'required'], true),
    ...insertAt(design, ['fields'], { id: 'n', label: 'New one' }, null),
    ...moveAt(design, ['fields', '#b'], ['fields', '#g', 'fields']),
  ])
  expect(differences(design, content).map(({ text }) => text)).toEqual([
    'New one was added',
    'B was moved to Group › Fields',
    'Name: “Key” became “Game key”',
    'A › Required: yes',
  ])
})

test.each([
  ['too deep', Array.from({ length: 50 }).reduce<Content>((inner) => ({ inner }), {})],
  ['too long', { text: 'x'.repeat(400 * 1024) }],
  ['a prototype', { rest: JSON.parse('{"__proto__":{"isAdmin":true}}') as unknown }],
  ['infinite', { number: Number.POSITIVE_INFINITY }],
  ['too much to look through', { list: Array.from({ length: 2001 }, (_, i) => ({ id: `i${i}` })) }],
])('a content that is %s is not stored', (_, content) => expect(contentFault(content)).toMatch(/^[A-Z]/))
test('a content that is all right is', () => expect(contentFault(design)).toBeUndefined())
