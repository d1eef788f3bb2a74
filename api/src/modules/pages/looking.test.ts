import { demoId } from '@mtc/openapi'
import { insightBinding } from '@mtc/openapi/page'
import { beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'
import { bothGrant } from './both-grant.ts'
import { pagesOf } from './testing/pages-of.ts'

type Call = Awaited<ReturnType<TestApi['as']>>
let api: TestApi
let owner: Call
let made: ReturnType<typeof pagesOf>
const ids: Record<string, string> = {}

beforeAll(async () => {
  api = await startApi()
  owner = await api.as('owner')
  made = pagesOf(owner)
  ids['template'] = await made.template('dashboard', { name: 'Ours', overrideConfig: { gridConfig: { gap: 4 } } })
  ids['everybody'] = await made.widget('dashboard', { props: { title: 'For everybody' } })
  ids['makers'] = await made.widget('dashboard', {
    position: 1,
    props: { title: 'For makers' },
    binding: insightBinding({ source: 'orders', measure: 'count' }),
    visibilityRules: { roles: ['designer', 'developer'] },
  })
  ids['readers'] = await made.widget('dashboard', {
    position: 2,
    props: { title: 'Orders' },
    visibilityRules: { permission: 'orders:read' },
  })
  ids['off'] = await made.widget('dashboard', { position: 3, props: { title: 'Switched off' }, isActive: false })
})

const page = async (call: Call, query = '', name = 'dashboard') => call('GET', `/alpha/pages/${name}${query}`)
const titles = async (...parameters: Parameters<typeof page>): Promise<string[]> =>
  (await page(...parameters)).body.data.widgets.map(({ props }: { props: { title: string } }) => props.title)

describe('looking at a page as somebody else', () => {
  test('shows what they would see', async () => {
    expect(await titles(owner)).toEqual(['For everybody', 'Orders'])
    expect(await titles(owner, '?as=designer')).toEqual(['For everybody', 'For makers'])
    expect(await titles(owner, '?as=developer')).toEqual(['For everybody', 'For makers', 'Orders'])
    expect(await titles(owner, '?as=visitor')).toEqual(['For everybody'])
  })

  test.each(['?as=owner', '?isDraft=1', '?explain=1'])('with %s is for those who make pages', async (query) => {
    for (const role of ['viewer', 'merchandiser']) {
      const { status, body } = await page(await api.as(role), query)
      expect(status).toBe(403)
      expect(body.message).toMatch(
        /^Looking at a page .+ needs the permission ui:update; an owner of the shop can grant it$/,
      )
    }
    expect((await page(await api.as('designer'), query)).status).toBe(200)
  })

  test('is refused for roles that there are not', async () => {
    expect((await page(owner, '?as=king')).status).toBe(400)
    expect((await page(owner, '?isDraft=0&explain=false')).body.data.explain).toBeUndefined()
  })
})

describe('the explanation of a page', () => {
  test('tells which row won at each step, in words', async () => {
    const { steps } = (await page(owner, '?explain=1')).body.data.explain
    expect(steps.map(({ step, note }: { step: string; note: string }) => [step, note])).toEqual([
      ['template', 'The shop’s own page takes the place of the system’s.'],
      ['layout', 'The page names this layout.'],
      ['theme', 'The page names no theme, and the shop has no default of its own: it has the system’s.'],
      [
        'widgets',
        expect.stringMatching(/^4 widgets stand on the page, ordered by region and position\. \d widgets of the other/),
      ],
      ['components', '1 component draws them.'],
      ['overrides', 'The page sets gap of the grid.'],
      ['visibility', 'An owner sees 2 of 3 widgets.'],
    ])
    expect(steps[0]).toMatchObject({
      chosen: { id: ids['template'], name: 'Ours', isSystem: false },
      others: [{ id: demoId('system', 'template'), isSystem: true }],
    })
  })

  test('tells which widgets somebody does not get, and why', async () => {
    const { hidden } = (await page(owner, '?explain=1&as=designer')).body.data.explain
    expect(hidden).toEqual([
      {
        widgetId: ids['readers'],
        title: 'Orders',
        reason: 'It is only for those who may see orders; a designer may not do so here.',
      },
      { widgetId: ids['off'], title: 'Switched off', reason: 'It is switched off.' },
    ])
    const [first] = (await page(owner, '?explain=1&as=visitor')).body.data.explain.hidden
    expect(first.reason).toBe('It is only for the roles Designer and Developer, not for a visitor without a role.')
  })

  test('has a tag of its own', async () => {
    const [plain, told] = [await page(owner), await page(owner, '?explain=1')]
    expect(told.headers.get('etag')).not.toBe(plain.headers.get('etag'))
  })
})

describe('a page that is for some people only', () => {
  test('is not there for the others', async () => {
    await made.template('board', { visibilityRules: { roles: ['owner', 'viewer'] } })
    expect((await page(owner, '', 'board')).status).toBe(200)
    for (const answer of [
      await page(await api.as('designer'), '', 'board'),
      await page(owner, '?as=designer', 'board'),
    ])
      expect(answer).toMatchObject({ status: 404, body: { message: 'There is no page of this name' } })
    const data = await (await api.as('designer'))('POST', '/alpha/pages/board/data', { body: {} })
    expect(data.status).toBe(404)
    expect((await (await api.as('viewer'))('POST', '/alpha/pages/board/data', { body: {} })).status).toBe(200)
  })
})

describe('a copy of the system’s layout', () => {
  test('takes its place on every page that names it, until it is reset', async () => {
    const [system, before] = [demoId('system', 'layout'), await page(owner)]
    const layouts = '/alpha/admin/ui/layouts'
    const copy = (await owner('POST', `${layouts}/${system}/customize`)).body.data
    const after = (await page(owner, '?explain=1')).body.data
    expect(after.layout.id).toBe(copy.id)
    expect(after.explain.steps[1]).toMatchObject({
      chosen: { id: copy.id, isSystem: false },
      others: [{ id: system, isSystem: true }],
      note: 'The page names the system’s layout; the shop’s own copy takes its place.',
    })
    const beta = await api.as('owner', 'beta')
    expect((await beta('GET', '/beta/pages/dashboard')).body.data.layout.id).toBe(system)
    const reset = await owner('POST', `${layouts}/${copy.id}/reset`, { headers: { 'if-match': '*' } })
    expect(reset.status, JSON.stringify(reset.body)).toBeLessThan(300)
    expect((await page(owner)).headers.get('etag')).toBe(before.headers.get('etag'))
  })
})

describe('the page that is shown where none is named', () => {
  test('is the default one of those who run the shop, and of its visitors', async () => {
    expect((await page(owner, '', 'default')).body.data).toMatchObject({ page: 'dashboard', name: 'Ours' })
    const beta = await api.as('owner', 'beta')
    expect((await beta('GET', '/beta/pages/default')).body.data).toMatchObject({ page: 'dashboard', isSystem: true })
    await made.template('window', { audience: 'storefront', isDefault: true })
    const shown = await api.call('GET', '/alpha/storefront/pages/default')
    expect(shown.body.data).toMatchObject({ page: 'window', audience: 'storefront' })
    expect((await page(owner, '', 'default')).body.data.page).toBe('dashboard')
  })
})

describe('a draft', () => {
  const isDraft = '?isDraft=1'
  test('that nobody has begun is what is published', async () => {
    const [published, draft] = [await page(owner), await page(owner, isDraft)]
    expect(draft.headers.get('etag')).toBe(published.headers.get('etag'))
    expect(await titles(await api.as('owner', 'beta'), isDraft, '../../beta/pages/dashboard')).not.toEqual([])
  })

  test('is shown to those who make pages, with its data; to nobody else', async () => {
    const path = ['widgets', `#${ids['makers']}`, 'visibilityRules']
    await made.edit(ids['template'] ?? '', { op: 'set', path, value: {}, was: { roles: ['designer', 'developer'] } })
    expect(await titles(owner, isDraft)).toEqual(['For everybody', 'For makers', 'Orders'])
    expect(await titles(owner)).toEqual(['For everybody', 'Orders'])
    const asked = async (body: object) => {
      const { data } = (await owner('POST', '/alpha/pages/dashboard/data', { body })).body
      return data.widgets.map(({ id }: { id: string }) => id)
    }
    expect(await asked({ isDraft: true })).toContain(ids['makers'])
    expect(await asked({})).not.toContain(ids['makers'])
  })
})

test.each([
  [['*'], ['ui:read'], ['ui:read']],
  [['ui:*', 'orders:read'], ['ui:read', 'products:read'], ['ui:read']],
  [['ui:*'], ['ui:*'], ['ui:*']],
  [['ui:read'], ['orders:read'], []],
  [['*'], ['*'], ['*']],
  [[], ['*'], []],
])('%j and %j both grant %j', (a, b, both) => {
  expect(bothGrant(a, b)).toEqual(both)
  expect(bothGrant(b, a).toSorted()).toEqual(both.toSorted())
})
