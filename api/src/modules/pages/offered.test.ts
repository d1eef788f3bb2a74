import { demoId } from '@mtc/openapi'
import { beforeAll, expect, test } from 'vitest'
import { pageOf } from '../../testing/page-in-use.ts'
import { startApi, type TestApi } from '../../testing/start-api.ts'

interface Offered {
  page: string
  name: string
  isSystem: boolean
  isCopy: boolean
  hasUpgrade: boolean
  hasDraft: boolean
}
let api: TestApi
const offered = async (role: 'owner' | 'designer' | 'viewer', tenant = 'alpha'): Promise<Offered[]> =>
  (await (await api.as(role, tenant))('GET', `/${tenant}/pages`)).body.data

beforeAll(async () => {
  api = await startApi()
  const owner = await api.as('owner')
  const body = { layoutId: demoId('system', 'layout'), audience: 'console' }
  const create = (page: object) => owner('POST', '/alpha/admin/ui/templates', { body: { ...body, ...page } })
  await create({ page: 'orders', name: 'Our orders', area: 'selling' })
  await create({ page: 'secrets', name: 'For owners', visibilityRules: { roles: ['owner'] } })
  await create({ page: 'products', name: 'Not for viewers', visibilityRules: { roles: ['owner'] } })
})

test("the shop's own pages take the place of the system's", async () => {
  const orders = (await offered('owner')).filter(({ page }) => page === 'orders')
  expect(orders).toEqual([
    {
      id: expect.any(String),
      page: 'orders',
      name: 'Our orders',
      audience: 'console',
      area: 'selling',
      isDefault: false,
      isSystem: false,
      isCopy: false,
      hasUpgrade: false,
      hasDraft: false,
    },
  ])
})

test('what somebody may not open is not offered, nor what it hides', async () => {
  const names = (pages: Offered[]) => pages.map(({ page }) => page)
  expect(names(await offered('owner'))).toEqual(expect.arrayContaining(['secrets', 'products', 'dashboard']))
  const seen = names(await offered('viewer'))
  expect(seen).toContain('dashboard')
  expect(seen).not.toContain('secrets')
  expect(seen).not.toContain('products')
})

test('who may change pages is told of copies and drafts', async () => {
  const owner = await api.as('owner')
  const id = demoId('system', 'template')
  const copy = pageOf(owner, (await owner('POST', `/alpha/admin/ui/templates/${id}/customize`)).body.data.id)
  const states = async (role: 'owner' | 'viewer') => {
    const found = (await offered(role)).find(({ page }) => page === 'dashboard')
    return found && { isCopy: found.isCopy, hasUpgrade: found.hasUpgrade, hasDraft: found.hasDraft }
  }
  expect(await states('owner')).toEqual({ isCopy: true, hasUpgrade: false, hasDraft: false })
  await copy.edit(() => ({ name: 'Our home' }))
  expect(await states('owner')).toMatchObject({ hasDraft: true })
  expect(await states('viewer')).toMatchObject({ isCopy: true, hasDraft: false })
})

test('a page on which nothing is published yet is offered to those who may change it alone', async () => {
  const owner = await api.as('owner')
  const body = {
    layoutId: demoId('system', 'layout'),
    audience: 'console',
    page: 'ghosts',
    name: 'Ghosts',
    area: 'selling',
  }
  const made = await owner('POST', '/alpha/admin/ui/templates', { body })
  expect(made.status).toBe(201)
  const has = async (role: 'owner' | 'designer' | 'viewer') =>
    (await offered(role)).some(({ page }) => page === 'ghosts')
  expect([await has('owner'), await has('designer'), await has('viewer')]).toEqual([true, true, false])
  const widget = {
    page: 'ghosts',
    componentId: demoId('system', 'component'),
    region: 'main',
    props: {},
    binding: null,
  }
  expect((await owner('POST', '/alpha/admin/ui/widgets', { body: widget })).status).toBe(201)
  expect([await has('owner'), await has('viewer')]).toEqual([true, true])
})

test('another shop sees the pages of the system alone', async () => {
  const pages = await offered('owner', 'beta')
  expect(pages.every(({ isSystem }) => isSystem)).toBe(true)
  expect(pages.map(({ name }) => name)).toEqual(pages.map(({ name }) => name).toSorted())
})

test('it is for those who may see pages', async () => {
  expect((await api.call('GET', '/alpha/pages')).status).toBe(401)
})
