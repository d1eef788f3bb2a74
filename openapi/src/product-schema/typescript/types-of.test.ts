import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import schemas from '../../../schemas.json' with { type: 'json' }
import { compileFields } from '../compile-fields.ts'
import type { FieldDefinition } from '../field-definition.ts'
import type { JsonSchema } from '../json.ts'
import { randomFields, seeded } from '../random-fields.ts'
import { typesOf } from './types-of.ts'

const { row, create } = schemas.products
const moduleOf = (schema: JsonSchema, slug = 'game-key') => typesOf({ name: 'Game key', slug, schema }, { row, create })

const host = ts.createCompilerHost({})
// The libraries are read once for all programs.
const libraries = new Map<string, ts.SourceFile | undefined>()
const library = (file: string) => {
  if (!libraries.has(file)) libraries.set(file, host.getSourceFile(file, ts.ScriptTarget.ES2022))
  return libraries.get(file)
}

/** What the compiler says of a module, with lines that use its types after it. */
function faultsOf(module: string, use = ''): string[] {
  const name = 'types.ts'
  const source = ts.createSourceFile(name, `${module}\n${use}`, ts.ScriptTarget.ES2022)
  const program = ts.createProgram(
    [name],
    {
      strict: true,
      noEmit: true,
      noLib: false,
      types: [],
      exactOptionalPropertyTypes: true,
      target: ts.ScriptTarget.ES2022,
    },
    { ...host, getSourceFile: (file) => (file === name ? source : library(file)) },
  )
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

const data = (schema: JsonSchema) => /export type GameKeyData = ([\s\S]*?)\n\n/.exec(`${moduleOf(schema)}\n`)?.[1]
const property = (schema: unknown) => {
  const [, text] = /a\?: ([\s\S]*?)\n\}$/.exec(data({ type: 'object', properties: { a: schema } }) ?? '') ?? []
  return text?.replace(/\s+/g, ' ')
}

describe('the type of a schema', () => {
  it.each<[unknown, string]>([
    [{ type: 'string' }, 'string'],
    [{ type: 'integer' }, 'number'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ enum: ['a', 'b"c', 1, null] }, '"a" | "b\\"c" | 1 | null'],
    [{ type: 'string', oneOf: [{ const: 'a', title: 'A' }, { const: 'b' }] }, '"a" | "b"'],
    [{ const: { a: [1] } }, '{ a: [1] }'],
    [{ type: 'array', items: { type: 'string' } }, 'string[]'],
    [{ type: 'array', items: { enum: ['a', 'b'] } }, '("a" | "b")[]'],
    [{ type: 'array' }, 'unknown[]'],
    [
      { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }], minItems: 1, items: false },
      '[string, number?]',
    ],
    [{ prefixItems: [{ type: 'string' }], items: { type: 'number' } }, '[string?, ...number[]]'],
    [{ type: 'object' }, 'Record<string, unknown>'],
    [{ type: 'object', additionalProperties: { type: 'number' } }, 'Record<string, number>'],
    [{ properties: { 'b-c': { type: 'string' } }, required: ['b-c'] }, '{ "b-c": string }'],
    [{ properties: { b: {} }, additionalProperties: { type: 'number' } }, '{ b?: unknown [name: string]: unknown }'],
    [{ oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }, 'string | string[]'],
    [{ type: 'object', properties: { b: {} }, anyOf: [{ required: ['b'] }, { required: ['c'] }] }, '{ b?: unknown }'],
    [
      { allOf: [{ type: 'object', properties: { b: {} } }, { properties: { c: {} } }] },
      '{ b?: unknown } & { c?: unknown }',
    ],
    [
      { type: 'array', items: { oneOf: [{ properties: { b: {} } }, { properties: { c: {} } }] } },
      '({ b?: unknown } | { c?: unknown })[]',
    ],
    [true, 'unknown'],
    [false, 'never'],
    [{}, 'unknown'],
  ])('%j', (schema, wanted) => {
    expect(property(schema)).toBe(wanted)
  })

  it('names definitions, and brings in what conditions do', () => {
    const schema = {
      type: 'object',
      properties: { kind: { type: 'string' }, size: { $ref: '#/$defs/size' } },
      required: ['kind'],
      allOf: [
        {
          if: { properties: { kind: { const: 'a' } } },
          // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
          then: { properties: { extra: { type: 'number' } }, required: ['extra'] },
        },
      ],
      $defs: { size: { title: 'Size', type: 'object', properties: { width: { type: 'number' } } } },
    }
    const module = moduleOf(schema)
    expect(module).toContain('kind: string\n  size?: GameKeySize\n  extra?: number\n')
    expect(module).toContain('/** Size */\nexport type GameKeySize = {\n')
    expect(faultsOf(module)).toEqual([])
  })

  it('says in comments what types cannot', () => {
    const fields: FieldDefinition[] = [
      { name: 'price', type: 'money', label: 'Price', help: 'Without */ tax' },
      { name: 'released', type: 'date', label: 'Released', default: '2027-01-31' },
    ]
    const module = moduleOf(compileFields(fields))
    expect(module).toContain(
      '  /**\n   * Price: Without *\\/ tax\n   * An amount in minor units, such as cents.\n   */\n  price?: number',
    )
    expect(module).toContain('   * @default "2027-01-31"\n')
    expect(faultsOf(module)).toEqual([])
  })
})

describe('the module', () => {
  const schema = compileFields([
    { name: 'platform', type: 'select', required: true, options: ['Steam', { value: 'gog', label: 'GOG' }] },
    { name: 'hours', type: 'integer' },
  ])

  it('takes right values and refuses wrong ones', () => {
    const use = `
      const right: GameKeyData = { platform: 'gog', hours: 3 }
      // @ts-expect-error no such platform
      const wrong: GameKeyData = { platform: 'Xbox' }
      // @ts-expect-error the platform is required
      const missing: GameKeyData = {}
      const body: GameKeyProductCreate = { productTypeId: '1', name: 'a', slug: 'a', sku: 'a', price: 1, currency: 'EUR', metadata: right }
      // @ts-expect-error a price is a number
      const worse: GameKeyProductCreate = { ...body, price: '1' }
      export const hours = (product: GameKeyProduct): number | undefined => product.metadata?.hours
      export const status = (product: GameKeyProduct): 'draft' | 'active' | 'archived' | undefined => product.status
    `
    expect(faultsOf(moduleOf(schema), use)).toEqual([])
  })

  it.each(['1st-edition', 'a', 'data'])('compiles under the name %s', (slug) => {
    expect(faultsOf(moduleOf(schema, slug))).toEqual([])
  })

  it('compiles whatever the fields', { timeout: 120_000 }, () => {
    const modules = Array.from({ length: 40 }, (_, seed) => {
      return moduleOf(compileFields(randomFields(seeded(seed))), `type-${seed}`)
    })
    expect(faultsOf(modules.join('\n'))).toEqual([])
  })
})
