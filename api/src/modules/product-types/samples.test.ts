import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sampleData } from '@mtc/openapi/product-schema'
import { importJsonSchema } from '@mtc/openapi/product-schema/imports'
import { beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'

/** Form schemas that nobody here wrote; they stay where they are, beside the checkout, and need not be there. */
const folder = process.env.SAMPLES_DIR ?? fileURLToPath(new URL('../../../../../shared/samples', import.meta.url))
const forms = join(folder, 'form-schemas')

type Sample = { name: string; schema: unknown; valid: unknown[]; invalid: unknown[] }

const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(forms, ...path), 'utf8'))

function readSamples(): Sample[] {
  if (!existsSync(forms)) return []
  return readdirSync(forms).map((name): Sample => {
    if (!statSync(join(forms, name)).isDirectory()) {
      const given = Object(readJson(name))
      return 'formData' in given
        ? { name, schema: given.schema, valid: [given.formData], invalid: [] }
        : { name, schema: given, valid: [], invalid: [] }
    }
    const documents = (kind: string) =>
      readdirSync(join(forms, name))
        .filter((file) => file.startsWith(kind))
        .map((file) => readJson(name, file))
    return { name, schema: readJson(name, 'schema.json'), valid: documents('valid'), invalid: documents('invalid') }
  })
}

/** Data that comes with a playground and that its own schema refuses: where, and so why, saving refuses it. */
const REFUSED: Readonly<Record<string, string[]>> = {
  // Empty, but one of two fields must be there.
  'oneOf.json': ['/metadata'],
  // Has no first name: the form would fill in its default.
  'simple.json': ['/metadata/firstName'],
}

/** What an import leaves out, as a product type cannot have it. */
const DROPPED: Readonly<Record<string, string[]>> = {
  // An example of another kind than the field.
  'amazon-shaped-BLUETOOTH_SPEAKER.schema.json': ['/properties/item_name/examples/0'],
  // Three entries where five are asked for.
  'arrays.json': ['/properties/defaultsAndMinItems/default'],
  // A part that contains itself.
  'references.json': ['/$defs/node/properties/children/items/$ref'],
}

/** What is refused unless it is imported, which mends it and says so. */
const UNIMPORTED: Readonly<Record<string, string[]>> = {
  // An example of another kind than the field.
  'amazon-shaped-BLUETOOTH_SPEAKER.schema.json': ['/schema/properties/item_name/examples/0'],
  // Lists of fixed places as draft-07 writes them, without saying that it is draft-07.
  'arrays.json': ['/schema/properties/fixedItemsList/items', '/schema/properties/fixedNoToolbar/items'],
  'schemaDependencies.json': ['/schema/properties/fixedArrayOfConditionals/items'],
  // A part that contains itself.
  'references.json': ['/schema/definitions/node/properties/children/items/$ref'],
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

const samples = readSamples()

describe('form schemas of others become product types', () => {
  it('and are beside the checkout', ({ skip }) => {
    skip(samples.length === 0, `There are none in ${forms}; SAMPLES_DIR says where else to look`)
  })

  let call: Awaited<ReturnType<TestApi['as']>>
  beforeAll(async () => {
    call = await (await startApi()).as('owner')
  })

  let count = 0
  const typeOf = async (schema: unknown) => {
    count += 1
    return call('POST', '/alpha/admin/product-types', {
      body: { name: `Type ${count}`, slug: `type-${count}`, schema },
    })
  }
  const save = async (productTypeId: string, metadata: unknown) => {
    count += 1
    const fixed = { name: `P${count}`, slug: `p-${count}`, sku: `S${count}`, price: 100, currency: 'EUR' }
    return call('POST', '/alpha/admin/products', { body: { ...fixed, productTypeId, metadata } })
  }

  it.each(samples.map((sample) => [sample.name, sample] as const))('%s', async (name, { schema, valid, invalid }) => {
    const imported = importJsonSchema(schema)
    expect(imported.issues).toEqual([])
    expect(imported.notes.filter(({ kind }) => kind === 'dropped').map(({ pointer }) => pointer)).toEqual(
      DROPPED[name] ?? [],
    )
    const type = await typeOf(imported.schema)
    expect(type.status, JSON.stringify(type.body.errors)).toBe(201)
    const { id } = type.body.data

    for (const data of [sampleData(imported.schema), ...(name in REFUSED ? [] : valid)]) {
      const saved = await save(id, data)
      expect(saved.status, JSON.stringify(saved.body.errors)).toBe(201)
      const read = await call('GET', `/alpha/admin/products/${saved.body.data.id}`)
      expect(read.body.data.metadata).toEqual(data)
    }
    for (const data of name in REFUSED ? valid : []) {
      const { status, body } = await save(id, data)
      expect(status).toBe(400)
      expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(REFUSED[name])
    }
    for (const data of invalid) {
      const refused = await save(id, data)
      expect(refused.status, JSON.stringify(data)).toBe(400)
      expect(refused.body.errors[0].field).toMatch(/^\/metadata/)
    }
  })

  it.each(samples.map((sample) => [sample.name, sample.schema] as const))('%s, sent as it is', async (name, schema) => {
    const { status, body } = await typeOf(schema)
    const refusals = (body.errors ?? []).map(({ field }: { field: string }) => field)
    expect([status, refusals]).toEqual(name in UNIMPORTED ? [400, UNIMPORTED[name]] : [201, []])
    expect(body.data?.schema.$schema ?? DIALECT).toBe(DIALECT)
  })
})
