import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../testing/start-api.ts'
import { typeInUse } from '../../../testing/type-in-use.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})

const field = (type: FieldDefinition['type']): FieldDefinition => ({ id: 'f', name: 'f', type, label: 'F' })

test.each([
  [
    'a moment',
    'datetime',
    '2027-01-31T01:00:00+02:00',
    'attr.f.gte=2027-01-30T22:00:00Z&attr.f.lte=2027-01-30T23:30:00Z',
  ],
  ['a duration', 'duration', 'PT90M', 'attr.f.gte=3600&attr.f.lte=7200'],
] as const)(
  'a text that becomes %s is found as one, though its value stays as it is',
  async (_, type, value, filter) => {
    const used = await typeInUse(api, [field('text')])
    const id = await used.product({ f: value })
    const found = async () => (await used.owner('GET', `/alpha/admin/products?productTypeId=${used.id}&${filter}`)).body
    expect((await used.publish({ fields: [field(type)] })).status).toBe(200)
    await api.idle()
    expect(await used.metadata(id)).toEqual({ f: value })
    expect((await found()).data, JSON.stringify(await found())).toMatchObject([{ id }])
  },
)

test('so it is when somebody saves something else of the product before the job gets to it', async () => {
  const asleep = await startApi({ jobs: { wake: () => undefined } })
  const used = await typeInUse(asleep, [field('text')])
  const id = await used.product({ f: 'PT90M' })
  await used.publish({ fields: [field('duration')] })
  const saved = { body: { price: 7 }, headers: { 'if-match': '*' } }
  expect((await used.owner('PATCH', `/alpha/admin/products/${id}`, saved)).body.data).toMatchObject({ typeRevision: 2 })
  const found = await used.owner('GET', `/alpha/admin/products?productTypeId=${used.id}&attr.f.gte=3600`)
  expect(found.body.data).toMatchObject([{ id }])
})
