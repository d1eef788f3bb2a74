import { STARTER_PACKS } from '@mtc/openapi/product-schema/packs'
import { beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})

test.each(STARTER_PACKS.map((pack) => [pack.name, pack] as const))('a type is made of the pack %s', async (_, pack) => {
  const owner = await api.as('owner')
  const made = await owner('POST', '/alpha/admin/product-types', { body: pack })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  expect(made.body.data.fields).toMatchObject(pack.fields)
  expect(made.body.data.uiConfig).toEqual(pack.uiConfig)
})
