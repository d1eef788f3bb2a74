import { beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'

let owner: Awaited<ReturnType<TestApi['as']>>
beforeAll(async () => {
  owner = await (await startApi()).as('owner')
})

const STORES = '/alpha/admin/stores'
const create = async (slug: string, isDefault: boolean) => {
  const body = { name: slug, slug, currency: 'EUR', locale: 'en', isDefault }
  return (await owner('POST', STORES, { body })).body.data
}
const patch = (id: string, body: object) => owner('PATCH', `${STORES}/${id}`, { body, headers: { 'if-match': '*' } })
const defaults = async () =>
  (await owner('GET', `${STORES}?isDefault=true`)).body.data.map((store: { slug: string }) => store.slug)

test('another default store takes it from the first, which says so in its version and its history', async () => {
  const first = await create('first', true)
  await create('second', true)
  expect(await defaults()).toEqual(['second'])
  const { body } = await owner('GET', `${STORES}/${first.id}`, { headers: { 'if-none-match': '"v1"' } })
  expect(body.data).toMatchObject({ isDefault: false, version: 2 })
  const [entry] = (await owner('GET', `${STORES}/${first.id}/history`)).body.data
  expect(entry).toMatchObject({ action: 'updated', actorName: 'Olive Owner', changedFields: ['isDefault'] })
  await patch(first.id, { isDefault: true })
  expect(await defaults()).toEqual(['first'])
})

test('of several that become the default at once, one does in the end', async () => {
  const made = await Promise.all(['a', 'b', 'c'].map((slug) => create(slug, false)))
  const answers = await Promise.all(made.map(({ id }) => patch(id, { isDefault: true })))
  for (const { status } of answers) expect([200, 412]).toContain(status)
  expect(await defaults()).toHaveLength(1)
})

test('the default store stays the default until another takes its place, and cannot be deleted', async () => {
  const store = await create('main', true)
  const refused = await patch(store.id, { isDefault: false })
  expect([refused.status, refused.body.errors[0].field]).toEqual([422, '/isDefault'])
  const kept = await owner('DELETE', `${STORES}/${store.id}`, { headers: { 'if-match': '*' } })
  expect([kept.status, await defaults()]).toEqual([422, ['main']])
})

test('a deleted store that was the default once comes back as what it was when it was deleted', async () => {
  const old = await create('old', true)
  await create('new', true)
  await owner('DELETE', `${STORES}/${old.id}`, { headers: { 'if-match': '*' } })
  const [deletion] = (await owner('GET', `${STORES}/${old.id}/history`)).body.data
  await owner('POST', `${STORES}/${old.id}/restore`, { body: { auditEntryId: deletion.id } })
  expect(await defaults()).toEqual(['new'])
})
