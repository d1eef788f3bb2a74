import { demoId } from '@mtc/openapi'
import { manifestOf } from '@mtc/widgets/manifests'
import { beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'
import { isVisible } from './visible.ts'

test.each([
  [{}, undefined, [], true],
  [{ roles: ['owner'] }, 'owner', [], true],
  [{ roles: ['designer'] }, 'owner', ['*'], false],
  [{ roles: ['owner'] }, undefined, [], false],
  [{ permission: 'orders:read' }, 'viewer', ['orders:read'], true],
  [{ permission: 'orders:read' }, 'viewer', ['orders:*'], true],
  [{ permission: 'orders:read' }, 'designer', ['ui:*'], false],
  [{ roles: ['viewer'], permission: 'orders:read' }, 'viewer', [], false],
])('the rules %j show a widget to %s with %j: %s', (rules, role, permissions, expected) => {
  expect(isVisible(rules, { role, permissions })).toBe(expected)
})

describe('a page', () => {
  let api: TestApi
  let owner: Awaited<ReturnType<TestApi['as']>>
  beforeAll(async () => {
    api = await startApi()
    owner = await api.as('owner')
    const create = async (path: string, body: object): Promise<string> =>
      (await owner('POST', `/alpha/admin/ui/${path}`, { body })).body.data.id
    const tokens = { colors: { light: { canvas: '#111111', text: '#eeeeee' } }, spacing: { unit: 8 } }
    const themeId = await create('themes', { name: 'Dusk', slug: 'dusk', ...tokens })
    const widget = (position: number, props: object, more: object = {}) =>
      create('widgets', {
        componentId: demoId('system', 'component'),
        page: 'dashboard',
        region: 'main',
        position,
        grid: { lg: { x: 0, y: position, w: 4, h: 2 } },
        props,
        ...more,
      })
    const widgetIds = [
      await widget(1, { title: 'Second', good: 'down' }),
      await widget(0, { title: 'First' }),
      await widget(2, { title: 'Hidden' }),
      await widget(3, { title: 'For owners' }, { visibilityRules: { roles: ['owner'] } }),
      await widget(4, { title: 'Off' }, { isActive: false }),
    ]
    await create('templates', {
      page: 'dashboard',
      name: 'Mine',
      layoutId: demoId('system', 'layout'),
      themeId,
      overrideConfig: {
        gridConfig: { gap: 4 },
        theme: { colors: { light: { text: '#ffffff' } } },
        hiddenWidgets: [widgetIds[2]],
      },
    })
  })
  const page = async (call: typeof owner, path = '/alpha/pages/dashboard') => (await call('GET', path)).body.data
  const titles = ({ widgets }: { widgets: { props: { title: string } }[] }) => widgets.map(({ props }) => props.title)

  test("is the shop's own where it has one, and the system's everywhere else", async () => {
    expect(await page(owner)).toMatchObject({ name: 'Mine', isSystem: false, layout: { slug: 'one-column' } })
    const stranger = await api.as('owner', 'beta')
    expect(await page(stranger, '/beta/pages/dashboard')).toMatchObject({ isSystem: true, theme: { slug: 'plain' } })
    expect((await owner('GET', '/alpha/pages/nowhere')).status).toBe(404)
  })

  test("lays its own overrides on its theme and layout, and the shop's branding between", async () => {
    const root = await api.as('root')
    const alpha = `/admin/tenants/${demoId('alpha', 'tenant')}`
    const branding = { colors: { light: { accentText: '#00ff00', text: '#ff0000' } }, logoId: 'not a token' }
    await root('PATCH', alpha, { body: { branding }, headers: { 'if-match': '*' } })
    const { theme, layout } = await page(owner)
    expect(theme.colors.light).toEqual({ canvas: '#111111', accentText: '#00ff00', text: '#ffffff' })
    expect([theme.spacing, theme.logoId]).toEqual([{ unit: 8 }, undefined])
    expect(layout.gridConfig).toMatchObject({ columns: 12, gap: 4 })
  })

  test('shows its active widgets in order, to whom they are for, with what their component lacks filled in', async () => {
    const { widgets } = await page(owner)
    expect(titles({ widgets })).toEqual(['First', 'Second', 'For owners'])
    expect(widgets[1]).toMatchObject({
      component: { view: 'figure' },
      props: { ...manifestOf('figure')?.defaultProps, title: 'Second', good: 'down' },
    })
    expect(titles(await page(await api.as('viewer')))).toEqual(['First', 'Second'])
  })

  test('of the console is nothing for visitors, the storefront is', async () => {
    expect((await api.call('GET', '/alpha/storefront/pages/dashboard')).status).toBe(404)
    expect((await api.call('GET', '/alpha/storefront/pages/home')).status).toBe(200)
  })

  test('that has not changed is not sent again', async () => {
    const first = await owner('GET', '/alpha/pages/dashboard')
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    expect((await owner('GET', '/alpha/pages/dashboard', { headers })).status).toBe(304)
    const viewer = await api.as('viewer')
    expect((await viewer('GET', '/alpha/pages/dashboard', { headers })).status).toBe(200)
  })
})
