import { expect, test } from 'vitest'
import { merge } from './merge.ts'
import { isVisible } from './visible.ts'

test.each([
  [{ a: 1 }, { a: 2 }, { a: 2 }],
  [{ a: { b: 1, c: 2 } }, { a: { b: 3 } }, { a: { b: 3, c: 2 } }],
  [{ a: { b: 1 } }, { a: [1] }, { a: [1] }],
  [{}, { toString: { x: 1 } }, { toString: { x: 1 } }],
])('laying %j under %j gives %j', (under, over, expected) => {
  expect(merge(under, over)).toEqual(expected)
})

test.each([
  [{}, undefined, [], true],
  [{ roles: ['owner'] }, 'owner', [], true],
  [{ roles: ['designer'] }, 'owner', ['*'], false],
  [{ roles: ['owner'] }, undefined, [], false],
  [{ permission: 'orders:read' }, 'viewer', ['orders:read'], true],
  [{ permission: 'orders:read' }, 'viewer', ['orders:*'], true],
  [{ permission: 'orders:read' }, 'designer', ['ui:*'], false],
  [{ roles: ['viewer'], permission: 'orders:read' }, 'viewer', [], false],
])('the rules %j show a widget to %s with %j: %s', (rules, role, permissions, expected) => {
  expect(isVisible(rules, { role, permissions })).toBe(expected)
})
