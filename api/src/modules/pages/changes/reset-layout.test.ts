import { demoId } from '@mtc/openapi'
import { beforeEach, expect, test } from 'vitest'
import { nodeSqlite } from '../../../db/engines/node-sqlite.ts'
import { makeStore } from '../../../db/store.ts'
import { figureWidget, pageInUse } from '../../../testing/page-in-use.ts'
import { type Recording, recording } from '../../../testing/recording.ts'
import { startApi, type TestApi } from '../../../testing/start-api.ts'

const LAYOUT = demoId('system', 'layout')
const AT = '/alpha/admin/ui/layouts'

let engine: Recording
let owner: Awaited<ReturnType<TestApi['as']>>
beforeEach(async () => {
  engine = recording(nodeSqlite(':memory:'))
  owner = await (await startApi({ store: makeStore('sqlite', engine) })).as('owner')
})

/** The shop's copy of the system's layout. */
const makeCopy = async (): Promise<string> => (await owner('POST', `${AT}/${LAYOUT}/customize`)).body.data.id
const reset = async (layoutId: string) => {
  const answer = await owner('POST', `${AT}/${layoutId}/reset`, { headers: { 'if-match': '*' } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.data
}
/** A page with two widgets that names a layout. */
async function pageWith(layoutId: string) {
  const page = await pageInUse(owner)
  await page.publish(() => ({ layoutId, widgets: [figureWidget(), figureWidget({ props: { title: 'Second' } })] }))
  return page
}

test('pages that named the copy keep their widgets, each those of its own', async () => {
  const copy = await makeCopy()
  const pages = [await pageWith(copy), await pageWith(copy)]
  const before = await Promise.all(pages.map((page) => page.content()))
  await reset(copy)
  for (const [index, page] of pages.entries()) {
    expect(await page.content()).toEqual({ ...before[index], layoutId: LAYOUT })
    const { content } = (await owner('GET', `/alpha/admin/ui/templates/${page.id}/revisions/3`)).body.data
    expect(content).toEqual({ ...before[index], layoutId: LAYOUT })
  }
})

test('the database is asked as often for many pages as for one', async () => {
  const reads = async (pages: number) => {
    const copy = await makeCopy()
    for (let made = 0; made < pages; made++) await (await pageWith(copy)).edit(() => ({ name: 'Unfinished' }))
    engine.take()
    const answer = await reset(copy)
    expect([answer.pages.length, answer.drafts.length]).toEqual([pages, pages])
    return engine.take().filter(({ sql }) => sql.startsWith('select')).length
  }
  expect(await reads(4)).toBe(await reads(1))
})

/** The entry of a page's history that says that this was done to it last. */
const lastEntry = async (id: string, action: string): Promise<string> =>
  (await owner('GET', `/alpha/admin/ui/templates/${id}/history`)).body.data.find(
    (entry: { action: string }) => entry.action === action,
  ).id
const restore = async (id: string, auditEntryId: string) =>
  owner('POST', `/alpha/admin/ui/templates/${id}/restore`, { body: { auditEntryId } })

test('a page can be restored to how it was with the copy: it keeps the layout that it has', async () => {
  const copy = await makeCopy()
  const page = await pageWith(copy)
  await page.publish(() => ({ name: 'Later' }))
  await reset(copy)
  const answer = await restore(page.id, await lastEntry(page.id, 'published'))
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  expect(answer.body.data).toMatchObject({ name: 'Page', layoutId: LAYOUT })
  const { content } = (await owner('GET', `/alpha/admin/ui/templates/${page.id}/revisions/2`)).body.data
  expect(content, 'a revision can be gone back to as well').toMatchObject({ name: 'Page', layoutId: LAYOUT })
})

test('a page that was deleted before the copy comes back with the layout that the copy was made from', async () => {
  const copy = await makeCopy()
  const page = await pageWith(copy)
  await owner('DELETE', `/alpha/admin/ui/templates/${page.id}`, { headers: { 'if-match': '*' } })
  await reset(copy)
  const answer = await restore(page.id, await lastEntry(page.id, 'deleted'))
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  expect(answer.body.data).toMatchObject({ layoutId: LAYOUT })
  expect((await page.content()).widgets).toHaveLength(2)
})

test('once the copy is back, a page is restored to it', async () => {
  const copy = await makeCopy()
  const page = await pageWith(copy)
  await reset(copy)
  const [deleted] = (await owner('GET', `${AT}/${copy}/history`)).body.data
  await owner('POST', `${AT}/${copy}/restore`, { body: { auditEntryId: deleted.id } })
  expect((await restore(page.id, await lastEntry(page.id, 'updated'))).body.data).toMatchObject({ layoutId: copy })
})

test('drafts that name the copy name the original with it: they can be published, and their editors are told', async () => {
  const copy = await makeCopy()
  const [named, chosen, other] = [await pageWith(copy), await pageInUse(owner), await pageInUse(owner)]
  await named.edit(() => ({ name: 'Unfinished' }))
  await chosen.edit(() => ({ name: 'Chosen', layoutId: copy }))
  await other.edit(() => ({ name: 'Other' }))
  const at = `/alpha/admin/ui/templates/${chosen.id}/draft`
  const { draftId, sequence, baseRevision } = (await owner('GET', at)).body.data
  const answer = await reset(copy)
  const told = async (page: typeof named) => ({ id: page.id, page: (await page.read()).page, name: 'Page' })
  expect(answer.pages).toEqual([await told(named)])
  expect(answer.drafts).toHaveLength(2)
  expect(answer.drafts).toEqual(expect.arrayContaining([await told(named), await told(chosen)]))
  expect(await named.content()).toMatchObject({ name: 'Unfinished', layoutId: LAYOUT, widgets: [{}, {}] })
  const known = { draftId, sequence, baseRevision, editorId: crypto.randomUUID(), place: null, patches: [] }
  const news = (await owner('POST', `${at}/sync`, { body: known })).body.data
  expect(news).toMatchObject({ sequence: sequence + 1, mustReload: false })
  expect(news.patches).toMatchObject([{ operations: [{ op: 'set', path: ['layoutId'], value: LAYOUT, was: copy }] }])
  for (const page of [named, chosen]) expect((await page.publish()).status).toBe(200)
  expect(await other.content()).toMatchObject({ name: 'Other' })
})
