import { demoId } from '@mtc/openapi'
import { insightBinding } from '@mtc/openapi/page'
import { expect } from 'vitest'
import { createApp } from '../../../app.ts'
import type { Engine } from '../../../db/engine.ts'
import type { Store } from '../../../db/port.ts'
import { makeStore } from '../../../db/store.ts'
import { memoryCache } from '../../../platform/node/cache.ts'
import type { Cache } from '../../../platform/port.ts'
import { DEMO_PASSWORD } from '../../../seed/people.ts'
import { recording } from '../../../testing/recording.ts'
import { startApi, type TestApi } from '../../../testing/start-api.ts'
import { pagesOf } from './pages-of.ts'

/** Another process over the same database: an app with a connection and a cache of its own. */
export function beside({ api, cookie }: Shop, dialect: Store['dialect'], engine: Engine, cache: Cache = memoryCache()) {
  const asked = recording(engine)
  // What a process has at hand of its cache belongs to that process.
  const own = { ...cache }
  const app = createApp(() => ({ ...api.platform, store: makeStore(dialect, asked), cache: own }))
  return {
    /** What the shop's owner gets of a page here, and how many statements that took. */
    async page(page: string) {
      const response = await app.request(`/api/v1/alpha/pages/${page}`, { headers: { cookie } })
      const text = await response.text()
      return { status: response.status, etag: response.headers.get('etag'), text, statements: asked.take().length }
    },
  }
}

type Made = ReturnType<typeof pagesOf>
interface Shop {
  api: TestApi
  made: Made
  /** Of the shop's owner: a session stands in the database, for every process. */
  cookie: string
  /** The administrator of the platform, signed in when first needed. */
  asRoot(): ReturnType<TestApi['as']>
  ids: {
    theme: string
    layout: string
    component: string
    template: string
    widget: string
    spare: string
    last: string
  }
}

/** Everything that a page is made of, changed once: each of these must be seen by everybody at once. */
const CHANGES: Readonly<Record<string, (shop: Shop) => Promise<unknown>>> = {
  'a widget is added': ({ made }) =>
    made.widget('board', {
      position: 5,
      props: { title: 'Added' },
      binding: insightBinding({ source: 'orders', measure: 'count' }),
    }),
  'a widget is changed': ({ made, ids }) => made.change('widgets', ids.widget, { props: { title: 'Changed' } }),
  'a widget is switched off': ({ made, ids }) => made.change('widgets', ids.spare, { isActive: false }),
  'a widget is deleted': ({ made, ids }) => made.remove('widgets', ids.last),
  'its component has other defaults': ({ made, ids }) =>
    made.change('components', ids.component, { defaultProps: { good: 'neither' } }),
  'its layout is changed': ({ made, ids }) =>
    made.change('layouts', ids.layout, { gridConfig: { columns: 12, gap: 2, rowHeight: 40 } }),
  'its theme is changed': ({ made, ids }) => made.change('themes', ids.theme, { spacing: { unit: 9 } }),
  'the page is changed': ({ made, ids }) => made.change('templates', ids.template, { refreshSeconds: 60 }),
  'a draft is published': async ({ made, ids }) => {
    await made.edit(ids.template, { op: 'set', path: ['name'], value: 'Published', was: 'board' })
    await made.publish(ids.template)
  },
  'the shop has another name': (shop) => changeShop(shop, { name: 'Another' }),
  'the shop has another currency': (shop) => changeShop(shop, { currency: 'USD' }),
  'the shop has another language': (shop) => changeShop(shop, { locale: 'de-DE' }),
  'the shop has another time zone': (shop) => changeShop(shop, { timeZone: 'Asia/Tokyo' }),
  'the shop has other colours': (shop) => changeShop(shop, { branding: { colors: { light: { text: '#123456' } } } }),
}

const changeShop = async ({ asRoot }: Shop, body: object) =>
  (await asRoot())('PATCH', `/admin/tenants/${demoId('alpha', 'tenant')}`, { body, headers: { 'if-match': '*' } })

/** A shop with a page of its own, in one process. */
export async function shopWithPage(store: Store): Promise<Shop> {
  const api = await startApi({ store, cache: memoryCache() })
  const body = { email: 'owner@alpha.test', password: DEMO_PASSWORD }
  const signedIn = await api.call('POST', '/auth/sign-in', { body })
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const made = pagesOf((method, path, { body: sent, headers } = {}) =>
    api.call(method, path, { ...(sent === undefined ? {} : { body: sent }), headers: { cookie, ...headers } }),
  )
  const binding = insightBinding({ source: 'orders', measure: 'count' })
  const theme = await made.create('themes', { name: 'Dusk', slug: 'dusk', isDefault: true, spacing: { unit: 8 } })
  const layout = await made.create('layouts', {
    name: 'Own',
    slug: 'own',
    regions: [{ name: 'main', width: 12, height: 0 }],
  })
  const component = await made.create('components', {
    name: 'Own figure',
    slug: 'own-figure',
    category: 'Own',
    baseId: demoId('system', 'component'),
    defaultProps: { good: 'down' },
    renderConfig: {},
  })
  const template = await made.template('board', { layoutId: layout })
  const widget = await made.widget('board', { componentId: component, binding })
  const spare = await made.widget('board', { position: 1, binding })
  const last = await made.widget('board', { position: 2, binding })
  let root: ReturnType<TestApi['as']> | undefined
  const asRoot = () => {
    root ??= api.as('root')
    return root
  }
  return { api, made, cookie, asRoot, ids: { theme, layout, component, template, widget, spare, last } }
}

/** Two processes over one database: what one of them changes, the other one shows in its very next answer. */
export async function seenAtOnce(dialect: Store['dialect'], open: () => Engine): Promise<void> {
  const shop = await shopWithPage(makeStore(dialect, open()))
  const other = beside(shop, dialect, open())
  for (const [what, change] of Object.entries(CHANGES)) {
    const before = await other.page('board')
    const kept = await other.page('board')
    expect(kept, 'what was resolved is kept').toMatchObject({ status: 200, etag: before.etag, statements: 2 })
    await change(shop)
    expect((await other.page('board')).etag, what).not.toBe(before.etag)
  }
}
