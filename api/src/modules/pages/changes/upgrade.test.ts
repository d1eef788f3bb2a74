import { demoId } from '@mtc/openapi'
import type { PageContent } from '@mtc/openapi/page'
import { beforeEach, describe, expect, test } from 'vitest'
import { type SystemUi, seedSystem } from '../../../seed/system.ts'
import { systemUi } from '../../../seed/system-ui.ts'
import { figureWidget, type PageInUse, pageOf } from '../../../testing/page-in-use.ts'
import { startApi, type TestApi } from '../../../testing/start-api.ts'

const DASHBOARD = demoId('system', 'template')
const AT = '/alpha/admin/ui/templates'
/** The first widgets of the system's dashboard. */
const [FIRST, SECOND, THIRD] = [1, 2, 3].map((n) => demoId('system', 'widget', n))

let api: TestApi
let owner: Awaited<ReturnType<TestApi['as']>>
let copy: PageInUse
beforeEach(async () => {
  api = await startApi()
  owner = await api.as('owner')
  copy = pageOf(owner, (await owner('POST', `${AT}/${DASHBOARD}/customize`)).body.data.id)
})

/** What the next version ships: its dashboard has another name, its first figure another title, and no third one. */
const nextVersion: SystemUi = {
  ...systemUi,
  templates: systemUi.templates.map((row) => (row.id === DASHBOARD ? { ...row, name: 'Overview' } : row)),
  widgets: systemUi.widgets
    .filter(({ id }) => id !== THIRD)
    .map((row) => (row.id === FIRST ? { ...row, props: { ...row.props, title: 'Takings' } } : row)),
}
function upgradeSystem(ui: SystemUi = nextVersion) {
  api.pass(1000)
  return seedSystem(api.store, api.platform.now(), ui)
}
const look = async (id = copy.id) => (await owner('GET', `${AT}/${id}/upgrade`)).body.data
const titlesIn = ({ widgets }: PageContent) => widgets.map(({ props }) => props['title'])
const titled =
  (originId: string | undefined, title: string) =>
  ({ widgets }: PageContent): Partial<PageContent> => ({
    widgets: widgets.map((w) => (w.originId === originId ? { ...w, props: { ...w.props, title } } : w)),
  })
async function take(choices: Record<string, string> = {}, systemRevision = 2) {
  const etag = (await owner('GET', `${AT}/${copy.id}/draft`)).headers.get('etag') ?? ''
  return owner('POST', `${AT}/${copy.id}/upgrade`, { body: { systemRevision, choices }, headers: { 'if-match': etag } })
}

describe("a shop's copy of a page of the system", () => {
  test('has its content and layout, with widgets of its own that know where they come from', async () => {
    expect(await copy.read()).toMatchObject({
      page: 'dashboard',
      originId: DASHBOARD,
      systemRevision: 1,
      isSystem: false,
    })
    const { widgets } = await copy.content()
    expect(widgets.slice(0, 2)).toMatchObject([{ originId: FIRST }, { originId: SECOND }])
    expect(widgets.some(({ id, originId }) => id === originId)).toBe(false)
    const shown = (await owner('GET', '/alpha/pages/dashboard')).body.data
    expect(shown).toMatchObject({ isSystem: false })
    expect(shown.widgets).toHaveLength(widgets.length)
  })

  test('is made once: asking again, also of the copy itself, answers it as it is', async () => {
    const again = await owner('POST', `${AT}/${DASHBOARD}/customize`)
    const ofItself = await owner('POST', `${AT}/${copy.id}/customize`)
    expect([again.body.data, ofItself.body.data]).toEqual([await copy.read(), await copy.read()])
  })

  test("is the shop's: no other sees it", async () => {
    const stranger = await api.as('owner', 'beta')
    expect((await stranger('GET', `/beta/admin/ui/templates/${copy.id}`)).status).toBe(404)
    expect((await stranger('GET', '/beta/pages/dashboard')).body.data).toMatchObject({ isSystem: true })
  })

  test('tells in words what the shop changed of it, published or in its draft', async () => {
    const difference = async (of: string) => (await owner('GET', `${AT}/${copy.id}/difference?of=${of}`)).body.data
    expect(await difference('draft')).toMatchObject({ isCopy: true, differences: [] })
    await copy.edit(titled(FIRST, 'Our revenue'))
    expect((await difference('draft')).differences).toMatchObject([
      { path: ['widgets', `#${FIRST}`, 'props', 'title'], text: 'Our revenue › Title: “Revenue” became “Our revenue”' },
    ])
    expect((await difference('published')).differences).toEqual([])
  })

  test('is reset: gone with its widgets and draft, and the page of the system in its place; and can be restored with all', async () => {
    await copy.publish(titled(FIRST, 'Our revenue'))
    await copy.edit(() => ({ name: 'Unfinished' }))
    const before = await copy.content()
    const etag = (await owner('GET', `${AT}/${copy.id}`)).headers.get('etag') ?? ''
    expect((await owner('POST', `${AT}/${copy.id}/reset`)).status).toBe(428)
    const answer = await owner('POST', `${AT}/${copy.id}/reset`, { headers: { 'if-match': etag } })
    expect(answer.body.data).toMatchObject({ id: DASHBOARD, isSystem: true })
    expect((await owner('GET', '/alpha/pages/dashboard')).body.data.widgets[0]).toMatchObject({ isSystem: true })
    expect((await owner('GET', '/alpha/admin/ui/widgets?page=dashboard&isSystem=false')).body.data).toEqual([])
    const [entry] = (await owner('GET', `${AT}/${copy.id}/history`)).body.data
    expect(entry).toMatchObject({ action: 'deleted' })
    const back = await owner('POST', `${AT}/${copy.id}/restore`, { body: { auditEntryId: entry.id } })
    expect(back.body.data).toMatchObject({ id: copy.id, originId: DASHBOARD, revision: 3 })
    expect(await copy.content()).toEqual({ ...before, name: 'Home' })
  })

  test('is refused a reset where it is no copy', async () => {
    const { body } = await owner('POST', AT, {
      body: { page: 'own', name: 'Own', layoutId: demoId('system', 'layout') },
    })
    const answer = await owner('POST', `${AT}/${body.data.id}/reset`, { headers: { 'if-match': '*' } })
    expect(answer.status).toBe(422)
  })
})

describe('when the system moves on', () => {
  test('a copy that nobody changed moves with it, and keeps the ids of its widgets', async () => {
    const before = await copy.content()
    await upgradeSystem()
    expect(await copy.read()).toMatchObject({ name: 'Overview', systemRevision: 2, revision: 2, version: 2 })
    const after = await copy.content()
    expect(titlesIn(after)).toContain('Takings')
    expect(after.widgets.map(({ id }) => id)).toEqual(
      before.widgets.filter(({ originId }) => originId !== THIRD).map(({ id }) => id),
    )
    const [entry] = (await owner('GET', `${AT}/${copy.id}/history`)).body.data
    expect(entry).toMatchObject({ action: 'updated', actorName: 'The system' })
    expect(await look()).toMatchObject({ isAvailable: false, systemRevision: 2, latestRevision: 2 })
  })

  test('a copy whose draft says what is published moves with it as well, and the draft goes', async () => {
    const { name } = await copy.content()
    await copy.edit(() => ({ name: 'Somewhere' }))
    await copy.edit(() => ({ name }))
    const draft = async () => (await owner('GET', `${AT}/${copy.id}/draft`)).body.data
    expect((await draft()).draftId).not.toBeNull()
    await upgradeSystem()
    expect(await copy.read()).toMatchObject({ name: 'Overview', systemRevision: 2, revision: 2 })
    expect(await draft()).toMatchObject({ draftId: null, isChanged: false, content: { name: 'Overview' } })
  })

  test('nothing is written where nothing changed', async () => {
    await upgradeSystem(systemUi)
    expect(await copy.read()).toMatchObject({ systemRevision: 1, version: 1 })
    expect((await owner('GET', `${AT}/${DASHBOARD}/revisions`)).body.data).toHaveLength(1)
  })

  test('a copy that was changed, or is being changed, stays as it is, and is offered what changed', async () => {
    await copy.edit(titled(SECOND, 'Our orders'))
    await upgradeSystem()
    expect(await copy.read()).toMatchObject({ name: 'Home', systemRevision: 1 })
    const offer = await look()
    expect(offer).toMatchObject({
      isCopy: true,
      isAvailable: true,
      systemRevision: 1,
      latestRevision: 2,
      conflicts: [],
    })
    expect(offer.changes.map(({ text }: { text: string }) => text)).toEqual([
      'Name: “Home” became “Overview”',
      'Takings › Title: “Revenue” became “Takings”',
      'Average order was removed',
    ])
  })

  test('taking it over puts both into the draft, as one patch; published, the copy holds the new revision', async () => {
    await copy.edit(titled(SECOND, 'Our orders'))
    await upgradeSystem()
    const answer = await take()
    expect(answer.body.data).toMatchObject({ sequence: 2, content: { name: 'Overview', systemRevision: 2 } })
    expect(titlesIn(answer.body.data.content).slice(0, 3)).toEqual(['Takings', 'Our orders', 'Revenue per day'])
    expect(await look()).toMatchObject({ isAvailable: false })
    expect((await copy.publish()).status).toBe(200)
    expect(await copy.read()).toMatchObject({ name: 'Overview', systemRevision: 2 })
    expect((await take()).status).toBe(422)
  })

  test("where both changed the same, the shop's counts unless somebody chooses the system's", async () => {
    await copy.publish(titled(FIRST, 'Our revenue'))
    await upgradeSystem()
    const { conflicts } = await look()
    expect(conflicts).toMatchObject([
      { place: 'Our revenue › Title', mineInWords: '“Our revenue”', theirsInWords: '“Takings”' },
    ])
    const own = await take()
    expect(titlesIn(own.body.data.content)[0]).toBe('Our revenue')
    await owner('DELETE', `${AT}/${copy.id}/draft`, { headers: { 'if-match': '*' } })
    const theirs = await take({ [conflicts[0].key]: 'theirs' })
    expect(titlesIn(theirs.body.data.content)[0]).toBe('Takings')
  })

  test('a widget that the shop made stays; one that the system added comes with an id of its own', async () => {
    await copy.publish(({ widgets }) => ({ widgets: [...widgets, figureWidget({ props: { title: 'Made here' } })] }))
    const added = {
      ...systemUi.widgets[0],
      id: demoId('system', 'widget', 99),
      position: 50,
      props: { title: 'Added' },
    }
    await upgradeSystem({ ...nextVersion, widgets: [...nextVersion.widgets, added] })
    const { content } = (await take()).body.data
    expect(titlesIn(content)).toEqual(expect.arrayContaining(['Made here', 'Added']))
    const fresh = content.widgets.find(({ originId }: { originId: string }) => originId === added.id)
    expect(fresh.id).not.toBe(added.id)
  })

  test('is refused 412 where somebody has gone on editing, 409 where the system has moved on again', async () => {
    await copy.edit(titled(SECOND, 'Our orders'))
    await upgradeSystem()
    const stale = { body: { systemRevision: 2, choices: {} }, headers: { 'if-match': '"d0-none"' } }
    expect((await owner('POST', `${AT}/${copy.id}/upgrade`, stale)).status).toBe(412)
    expect((await take({}, 1)).status).toBe(409)
  })
})
