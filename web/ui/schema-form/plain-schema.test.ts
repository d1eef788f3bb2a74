import { isRecord } from '@mtc/openapi/json'
import { compileFields, type FieldDefinition } from '@mtc/openapi/product-schema'
import { expect, it } from 'vitest'
import { plainSchema } from './plain-schema.ts'

const fields: FieldDefinition[] = [
  { name: 'kind', type: 'select', options: ['book', 'shirt'] },
  { name: 'note', type: 'text' },
  { name: 'pages', type: 'integer', required: true, showWhen: { field: 'kind', equals: 'book' } },
  { name: 'colour', type: 'select', options: ['red', 'green', 'blue'], showWhen: { field: 'kind', equals: 'shirt' } },
]

const schema = compileFields(fields)
const shown = (data: unknown) => {
  const { properties } = plainSchema(schema, data, schema)
  return Object.keys(isRecord(properties) ? properties : {})
}

it('shows what the conditions that hold bring in, required where they say so', () => {
  expect(shown({})).toEqual(['kind', 'note'])
  expect(shown({ kind: 'book' })).toEqual(['kind', 'note', 'pages'])
  expect(plainSchema(schema, { kind: 'book' }, schema)).toMatchObject({ required: ['pages'] })
})

it('leaves no condition behind for the form library to resolve', () => {
  const plain = plainSchema(schema, { kind: 'shirt' }, schema)
  expect(JSON.stringify(plain)).not.toMatch(/"(if|then|else|allOf)":/)
})

it('stays the same object while no condition changes, so that typing draws nothing else', () => {
  const before = plainSchema(schema, { kind: 'book', note: 'a' }, schema)
  expect(plainSchema(schema, { kind: 'book', note: 'ab' }, schema)).toBe(before)
  const after = plainSchema(schema, { kind: 'shirt', note: 'ab' }, schema)
  expect(after).not.toBe(before)
  expect(isRecord(after.properties) && after.properties.note).toBe(
    isRecord(before.properties) && before.properties.note,
  )
})

it('keeps a part that hangs on other data the same object', () => {
  const outer = { type: 'object', properties: { inner: schema, name: { type: 'string' } } }
  const before = plainSchema(outer, { inner: { kind: 'book' }, name: 'a' }, outer)
  expect(plainSchema(outer, { inner: { kind: 'book' }, name: 'b' }, outer)).toBe(before)
})

it.each([
  [{ enum: ['a', 'b', 'c'] }, { enum: ['b', 'd'] }, { enum: ['b'] }],
  [{ oneOf: [{ const: 'a', title: 'A' }, { const: 'b' }] }, { enum: ['a'] }, { oneOf: [{ const: 'a', title: 'A' }] }],
  [{ enum: ['a', 'b'] }, { oneOf: [{ const: 'b', title: 'B' }] }, { enum: ['b'] }],
])('leaves the options that a rule allows: %j and %j', (base, more, left) => {
  const limited = {
    type: 'object',
    properties: { size: { type: 'string', title: 'Size', ...base } },
    // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
    allOf: [{ if: { required: ['small'] }, then: { properties: { size: more } } }],
  }
  const plain = plainSchema(limited, { small: true }, limited)
  expect(plain).toMatchObject({ properties: { size: { title: 'Size', ...left } } })
})

it('makes a field read-only while a rule says so', () => {
  const locked = {
    type: 'object',
    properties: { sku: { type: 'string' } },
    allOf: [
      {
        if: { properties: { sold: { const: true } }, required: ['sold'] },
        // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
        then: { properties: { sku: { readOnly: true } } },
      },
    ],
  }
  expect(plainSchema(locked, { sold: true }, locked)).toMatchObject({ properties: { sku: { readOnly: true } } })
  expect(plainSchema(locked, { sold: false }, locked)).toMatchObject({ properties: { sku: { type: 'string' } } })
})

it('follows a condition inside a branch, and a field that another one asks for', () => {
  const nested = {
    type: 'object',
    properties: { a: { type: 'string' } },
    dependentSchemas: {
      a: {
        properties: { b: { type: 'string' } },
        if: { required: ['b'] },
        // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
        then: { properties: { c: { type: 'string' } } },
      },
    },
  }
  const names = (data: unknown) => Object.keys(plainSchema(nested, data, nested).properties ?? {})
  expect(names({})).toEqual(['a'])
  expect(names({ a: 'x' })).toEqual(['a', 'b'])
  expect(names({ a: 'x', b: 'y' })).toEqual(['a', 'b', 'c'])
})
