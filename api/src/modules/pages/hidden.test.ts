import { demoId, ROLE_SLUGS } from '@mtc/openapi'
import { type Binding, insightBinding, rowsBinding, type VisibilityRules } from '@mtc/openapi/page'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'
import { pagesOf } from './testing/pages-of.ts'

const PAGE = 'secrets'
const WIDGETS = 24
const SEED = 20_261_121

/** Rules that show something to some and hide it from others, in every way that there is. */
const rules: fc.Arbitrary<VisibilityRules> = fc.oneof(
  fc.constant({}),
  fc.subarray([...ROLE_SLUGS]).map((roles) => ({ roles })),
  fc.constantFrom('orders:read', 'ui:update', 'products:update').map((permission) => ({ permission })),
  fc.record({ roles: fc.subarray([...ROLE_SLUGS]), permission: fc.constant('orders:read') }),
)
const secretOf = (n: number) => `the-secret-of-${n}-alone`
/** What names its widget as well: no other has a condition like it. */
const bindings = (n: number): Binding[] => [
  insightBinding({
    source: 'orders',
    measure: 'count',
    conditions: [{ field: 'paymentMethod', operator: 'is', values: [secretOf(n)] }],
  }),
  rowsBinding({ resource: 'orders', conditions: [{ field: 'orderNumber', operator: 'is', values: [secretOf(n)] }] }),
]

let api: TestApi
let ids: string[]
beforeAll(async () => {
  api = await startApi()
  await pagesOf(await api.as('owner')).template(PAGE, { audience: 'storefront' })
  const list = fc.sample(rules, { numRuns: WIDGETS, seed: SEED })
  ids = list.map(() => api.platform.newId())
  const stamps = { tenantId: demoId('alpha', 'tenant'), createdAt: 0, updatedAt: 0, version: 1 }
  await api.store.insertMany(
    api.store.t.uiWidgets,
    list.map((visibilityRules, n) => ({
      ...stamps,
      id: ids[n],
      componentId: demoId('system', 'component', n % 2 === 0 ? 1 : 4),
      componentRevision: 2,
      page: PAGE,
      region: 'main',
      position: n,
      grid: {},
      props: { title: secretOf(n) },
      binding: bindings(n)[n % 2],
      visibilityRules,
      isActive: true,
      isSystem: false,
    })),
  )
})

/** Everything that somebody can bring the API to say of the page. */
async function everythingSaid(ask: (method: string, path: string, body?: object) => Promise<string>, front = '') {
  const crossFilters = ids.slice(0, 20).map((widgetId) => ({ widgetId, dimension: 'status', values: ['paid'] }))
  const shown = await ask('GET', `/alpha${front}/pages/${PAGE}`)
  const data = await Promise.all([
    ask('POST', `/alpha${front}/pages/${PAGE}/data`, {}),
    ask('POST', `/alpha${front}/pages/${PAGE}/data`, { widgetIds: ids, crossFilters }),
  ])
  return { shown, all: [shown, ...data].join('\n') }
}

/** Of each widget either everything is said where it should be, or nothing anywhere. */
function expectNoTrace({ shown, all }: { shown: string; all: string }) {
  const visible = ids.filter((id) => shown.includes(id))
  for (const [n, id] of ids.entries()) {
    if (visible.includes(id)) expect(shown).toContain(secretOf(n))
    else {
      expect(all).not.toContain(id)
      expect(all).not.toContain(secretOf(n))
    }
  }
  return visible.length
}

describe('what somebody may not see of a page', () => {
  test.each(ROLE_SLUGS)('a %s finds no word of, in the page or in its data, nor who looks as one', async (role) => {
    const [own, owner] = [await api.as(role), await api.as('owner')]
    const said = await everythingSaid(async (method, path, body) =>
      JSON.stringify((await own(method, path, body ? { body } : {})).body),
    )
    const visible = expectNoTrace(said)
    expect(visible).toBeGreaterThan(0)
    const asRole = await everythingSaid(async (method, path, body) => {
      const options = body ? { body: { ...body, as: role } } : {}
      return JSON.stringify((await owner(method, body ? path : `${path}?as=${role}`, options)).body)
    })
    expect(expectNoTrace(asRole)).toBe(visible)
  })

  test('a visitor finds no word of', async () => {
    const said = await everythingSaid(
      async (method, path, body) => JSON.stringify((await api.call(method, path, body ? { body } : {})).body),
      '/storefront',
    )
    const visible = expectNoTrace(said)
    expect(visible).toBeGreaterThan(0)
    expect(visible).toBeLessThan(WIDGETS)
  })
})
