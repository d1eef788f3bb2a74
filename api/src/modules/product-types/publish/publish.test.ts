import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../testing/start-api.ts'
import { typeInUse } from '../testing/type-in-use.ts'

const text = (name: string, more: Partial<FieldDefinition> = {}): FieldDefinition => ({
  id: name,
  name,
  type: 'text',
  label: name,
  ...more,
})
let api: TestApi
beforeAll(async () => {
  api = await startApi()
})

test('a published change carries every product over, and undoing it brings them back', async () => {
  const type = await typeInUse(api, [text('maker', { required: true }), text('pieces')])
  const ids = [
    await type.product({ maker: 'Ada', pieces: '12' }),
    await type.product({ maker: 'Bo', pieces: 'about 12' }),
    await type.product({ maker: 'Cy' }),
  ]
  const fields = [
    { ...text('maker', { required: true }), name: 'studio', label: 'Studio' },
    { ...text('pieces'), type: 'integer' },
  ]
  const published = await type.publish({ fields })
  expect(published.status).toBe(200)
  expect(published.body.data.type).toMatchObject({ revision: 2, fields: [{ name: 'studio' }, { type: 'integer' }] })
  expect(published.body.data.job).toMatchObject({ status: 'queued', done: 0, total: 3, subjectId: type.id })
  await api.idle()
  expect(await Promise.all(ids.map(type.metadata))).toEqual([
    { studio: 'Ada', pieces: 12 },
    { studio: 'Bo', pieces: 'about 12' },
    { studio: 'Cy' },
  ])
  expect((await type.read(ids[1] ?? ''))['faultCount']).toBe(1)
  const job = (await type.owner('GET', `/alpha/admin/jobs/${published.body.data.job.id}`)).body.data
  expect(job).toMatchObject({ status: 'succeeded', done: 3, report: { changed: 3, faulty: 1, lossy: 0 } })

  const back = await type.undo()
  expect(back.status).toBe(200)
  await api.idle()
  expect(await Promise.all(ids.map(type.metadata))).toEqual([
    { maker: 'Ada', pieces: '12' },
    { maker: 'Bo', pieces: 'about 12' },
    { maker: 'Cy' },
  ])
  expect(await type.read(ids[1] ?? '')).toMatchObject({ faultCount: 0, typeRevision: 3 })
})
