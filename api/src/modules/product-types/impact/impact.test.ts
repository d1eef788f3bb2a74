import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../testing/start-api.ts'
import { type TypeInUse, typeInUse } from '../../../testing/type-in-use.ts'

const text = (name: string, more: Partial<FieldDefinition> = {}): FieldDefinition => ({
  id: name,
  name,
  type: 'text',
  label: name,
  ...more,
})
let api: TestApi
let type: TypeInUse
let ids: string[]
const impact = async (body: object) =>
  (await type.owner('POST', `/alpha/admin/product-types/${type.id}/impact`, { body })).body

beforeAll(async () => {
  api = await startApi()
  const isBig = { effect: 'show' as const, when: { '>': [{ var: 'pieces' }, 100] as const } }
  type = await typeInUse(api, [text('maker'), text('pieces', { type: 'number' }), text('box', { conditions: [isBig] })])
  ids = [
    await type.product({ maker: 'Ada', pieces: 1.5 }),
    await type.product({ maker: '42', pieces: 2 }),
    await type.product({ pieces: 3 }),
  ]
})

const changed = [
  text('maker', { type: 'integer', required: true }),
  text('pieces', { type: 'integer', name: 'count' }),
  text('box', { conditions: [{ effect: 'show', when: { '>': [{ var: 'pieces' }, 100] } }] }),
]

test('counts what stays valid and what does not, says why, and what would be lost', async () => {
  const { data } = await impact({ design: { fields: changed, uiConfig: { grid: ['maker', 'pieces'] } } })
  expect(data).toMatchObject({
    sequence: null,
    publishedRevision: 1,
    severity: 'loses',
    total: 3,
    valid: 1,
    invalid: 2,
    lossy: 1,
  })
  expect(data.offenders).toEqual([
    { productId: ids[0], productName: 'Product 1', field: '/maker', message: expect.stringContaining('whole number') },
    { productId: ids[2], productName: 'Product 3', field: '/maker', message: expect.stringContaining('required') },
  ])
  expect(data.losses).toEqual([
    { productId: ids[0], productName: 'Product 1', change: 'convert:pieces', field: '/pieces', before: 1.5, after: 2 },
  ])
  const byKey = Object.fromEntries(data.changes.map((change: { key: string }) => [change.key, change]))
  expect(byKey['rename:pieces']).toMatchObject({
    severity: 'free',
    from: 'pieces',
    to: 'count',
    takes: ['alias'],
    affected: 3,
  })
  expect(byKey['convert:pieces']).toMatchObject({ affected: 3, lossy: 1, losses: [{ before: 1.5, after: 2 }] })
  expect(byKey['convert:maker']).toMatchObject({ severity: 'loses', affected: 2, lossy: 0 })
  expect(byKey['constrain:maker']).toMatchObject({ details: ['required'] })
  expect((await type.read(ids[0] ?? '')).metadata).toEqual({ maker: 'Ada', pieces: 1.5 })
})

test('says what else names the fields: the form, conditions, widgets', async () => {
  const components = (await type.owner('GET', '/alpha/admin/ui/components?limit=200')).body.data
  const binding = {
    kind: 'rows',
    resource: 'products',
    fields: ['name', 'attr.pieces'],
    conditions: [{ field: 'attr.pieces', operator: 'gte', values: ['5'] }],
    sort: 'name',
    limit: 10,
  }
  const widget = {
    page: 'dashboard',
    region: 'main',
    componentId: components.find(({ slug }: { slug: string }) => slug === 'table').id,
    props: { title: 'With many pieces' },
    binding,
  }
  const { body } = await type.owner('POST', '/alpha/admin/ui/widgets', { body: widget })
  const { data } = await impact({ design: { fields: changed, uiConfig: { grid: ['maker', 'pieces'] } } })
  const found = data.references.map(({ kind, place, change }: Record<string, string>) => [kind, place, change])
  expect(found).toEqual(
    expect.arrayContaining([
      ['uiConfig', '/uiConfig/grid/0', 'convert:maker'],
      ['uiConfig', '/uiConfig/grid/1', 'rename:pieces'],
      ['condition', '/fields/2/conditions/0', 'rename:pieces'],
    ]),
  )
  for (const place of ['/binding/fields/1', '/binding/conditions/0/field'])
    expect(data.references).toContainEqual(expect.objectContaining({ kind: 'ui/widgets', id: body.data.id, place }))
})

test('weighs choices: a default makes everybody valid, a refusal stops it', async () => {
  const fields = changed.slice(0, 2)
  const mild = await impact({
    design: { fields },
    choices: { 'convert:maker': { otherwise: 'value', value: 0 }, 'constrain:maker': { value: 0 } },
  })
  expect(mild.data).toMatchObject({ valid: 3, invalid: 0, refusals: [] })
  const strict = await impact({ design: { fields }, choices: { 'convert:maker': { otherwise: 'refuse' } } })
  expect(strict.data.refusals).toEqual([
    { field: '/choices/convert:maker', message: 'One product has a value that cannot be taken over' },
  ])
  const wrong = await impact({ design: { fields }, choices: { 'convert:maker': { expression: { eval: 'alert()' } } } })
  expect(wrong.data.refusals).toMatchObject([{ field: '/choices/convert:maker/expression' }])
})

test('a design that is none is refused with pointers; a broken field is told as a refusal', async () => {
  expect((await impact({ design: { fields: 'none' } })).errors).toMatchObject([{ field: '/design/fields' }])
  const { data } = await impact({ design: { fields: [text('a'), text('a')] } })
  expect(data.refusals.length).toBeGreaterThan(0)
})

test('the draft is looked at unless a design is sent; all offenders come as a file', async () => {
  await type.draft({ fields: changed.slice(0, 2) })
  expect((await impact({})).data).toMatchObject({ sequence: 1, invalid: 2 })
  const path = `/alpha/admin/product-types/${type.id}/impact/export`
  const { headers, body } = await type.owner('POST', path, { body: {} })
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const lines = body.trim().split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[0]).toBe('productId,name,sku,what,field,message,before,after')
  expect(lines.filter((line: string) => line.includes(',loss,'))).toMatchObject([expect.stringMatching(/,1\.5,2$/)])
})
