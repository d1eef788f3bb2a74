import { describe, expect, test } from 'vitest'
import { compileFields } from '../product-schema/compile-fields.ts'
import type { FieldDefinition } from '../product-schema/field-definition.ts'
import { currentWidget, migrationThrough } from './current-widget.ts'
import { migrateProps } from './migrate-props.ts'

const text = (id: string, name = id): FieldDefinition => ({ id, name, type: 'text', label: name })
const schema = (...fields: FieldDefinition[]) => compileFields(fields, {})

describe('props that were made for an older schema', () => {
  test.each([
    [
      'keep the value of a prop that is called otherwise',
      schema(text('a')),
      schema(text('a', 'b')),
      { a: 'x' },
      { b: 'x' },
    ],
    [
      'keep the value of a prop that had no id then',
      schema({ name: 'a', type: 'text', label: 'A' }),
      schema(text('a', 'b')),
      { a: 'x' },
      { b: 'x' },
    ],
    [
      'change places',
      schema(text('a'), text('b')),
      schema(text('a', 'b'), text('b', 'a')),
      { a: 'x', b: 'y' },
      { b: 'x', a: 'y' },
    ],
    [
      'are converted where they can be',
      schema(text('a')),
      schema({ id: 'a', name: 'a', type: 'integer', label: 'A' }),
      { a: '7' },
      { a: 7 },
    ],
    [
      'stay where they cannot be',
      schema(text('a')),
      schema({ id: 'a', name: 'a', type: 'integer', label: 'A' }),
      { a: 'seven' },
      { a: 'seven' },
    ],
    ['stay as they are where no field says what they are', { type: 'object' }, schema(text('a')), { z: 1 }, { z: 1 }],
  ])('%s', (_, from, to, props, expected) => {
    expect(migrateProps(from, to, props)).toEqual(expected)
  })
})

describe('a widget', () => {
  const schemas = new Map([
    [2, schema(text('a', 'b'))],
    [1, schema(text('a'))],
    [3, schema(text('a', 'c'), text('new', 'a'))],
  ])
  const migration = migrationThrough(schemas, 3)
  const widget = (componentRevision: number, props: Record<string, unknown>) => ({
    componentRevision,
    props,
    binding: null,
  })

  test('comes through every schema between its own and the present one', () => {
    expect(currentWidget(widget(1, { a: 'x' }), migration)).toEqual(widget(3, { c: 'x' }))
    expect(currentWidget(widget(2, { b: 'x' }), migration)).toEqual(widget(3, { c: 'x' }))
  })

  test('of the present schema, or of no component, is what it was', () => {
    const [current, orphan] = [widget(3, { a: 'x' }), widget(1, { a: 'x' })]
    expect(currentWidget(current, migration)).toBe(current)
    expect(currentWidget(orphan, undefined)).toBe(orphan)
  })
})
