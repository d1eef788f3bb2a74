import { demoId, type PageData } from '@mtc/openapi'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Row } from '../ask/answer.ts'
import type { Caller } from '../ask/caller.ts'
import type { Json } from '../ask/document.ts'
import { make } from '../rows/make.ts'
import { resourceAt } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import type { Here } from '../world.ts'

const widgetsOf = (answer: Answer) => (answer.json['data'] as PageData).widgets
const idsIn = (answer: Answer) => widgetsOf(answer).map(({ id }) => id)

const figures = (more: Json) => ({
  kind: 'insight',
  source: 'orders',
  measure: 'count',
  groupBy: 'status',
  splitBy: 'none',
  period: { kind: 'all' },
  conditions: [],
  compare: 'none',
  limit: 100,
  ...more,
})
const list = (resource: string) => ({ kind: 'rows', resource, fields: [], conditions: [], sort: '', limit: 5 })

/** What the widgets of a page show, in one answer. */
export function pageDataSubject(here: Here): void {
  describe('the data of a page', () => {
    const page = unique()
    let owner: Caller
    const widgets: Record<string, Row> = {}
    const idOf = (name: string) => widgets[name]?.id ?? ''
    const add = async (name: string, component: number, binding: Json, more: Json = {}) => {
      const props = component === BAR_CHART ? { title: name } : {}
      const over = {
        page,
        componentId: demoId('system', 'component', component),
        region: 'main',
        props,
        binding,
        ...more,
      }
      widgets[name] = await make(owner, resourceAt('ui/widgets'), { position: Object.keys(widgets).length, ...over })
    }
    const ask = (caller: Caller, body: Json = {}) => caller.must('queryPage', { params: { page }, body })

    beforeAll(async () => {
      owner = await here().as('owner')
      const variables = [{ id: 'currency', label: 'Currency', kind: 'currency', default: [] }]
      await make(owner, resourceAt('ui/templates'), { page, audience: 'storefront', variables })
      await add('all', BAR_CHART, figures({}))
      await add(
        'chosen',
        BAR_CHART,
        figures({ conditions: [{ field: 'currency', operator: 'is', variable: 'currency' }] }),
      )
      await add('owners', BAR_CHART, figures({ measure: 'discount' }), { visibilityRules: { roles: ['owner'] } })
      await add('orders', TABLE, list('orders'))
      await add('shop', PRODUCT_GRID, list('storefront-products'))
    })

    test('is answered for all of its widgets at once, and for some of them alone', async () => {
      const answer = await ask(owner)
      expect(idsIn(answer)).toEqual(['all', 'chosen', 'owners', 'orders', 'shop'].map(idOf))
      expect(widgetsOf(answer).filter(({ problem }) => problem !== null)).toEqual([])
      expect(idsIn(await ask(owner, { widgetIds: [idOf('orders'), demoId('system', 'widget')] }))).toEqual([
        idOf('orders'),
      ])
    })

    test('follows the variables, and what is not there narrows to nothing', async () => {
      const [all, chosen] = widgetsOf(await ask(owner, { variables: { currency: ['XTS'], another: ['one'] } }))
      const total = (data: typeof all) =>
        Object.values(data?.answers ?? {}).reduce(
          (sum, answer) =>
            sum + (answer.kind === 'insight' ? answer.points.reduce((n, { value }) => n + (value ?? 0), 0) : 0),
          0,
        )
      expect(total(all)).toBeGreaterThan(0)
      expect(total(chosen)).toBe(0)
      await owner.refuse(400, 'queryPage', { params: { page }, body: { variables: { currency: { kind: 'all' } } } })
    })

    test('is narrowed by what was selected in another widget', async () => {
      const crossFilters = [{ widgetId: idOf('all'), dimension: 'status', values: ['paid'] }]
      const [all, chosen, , orders] = widgetsOf(await ask(owner, { crossFilters }))
      const keys = (data: typeof all) =>
        Object.values(data?.answers ?? {}).flatMap((answer) =>
          answer.kind === 'insight' ? answer.points.filter(({ value }) => value !== 0).map(({ key }) => key) : [],
        )
      expect(keys(all).length).toBeGreaterThan(1)
      expect(new Set(keys(chosen))).toEqual(new Set(['paid']))
      const statuses = Object.values(orders?.answers ?? {}).flatMap((answer) =>
        answer.kind === 'rows' ? answer.rows.map(({ status }) => status) : [],
      )
      expect(statuses.filter((status) => status !== 'paid')).toEqual([])
    })

    test('that somebody may not see is nowhere, that they may not read says why', async () => {
      const designer = await here().as('designer')
      const answer = await ask(designer, { widgetIds: Object.values(widgets).map(({ id }) => id) })
      expect(idsIn(answer)).toEqual(['all', 'chosen', 'orders', 'shop'].map(idOf))
      for (const secret of [idOf('owners'), 'discount']) expect(answer.text).not.toContain(secret)
      expect(widgetsOf(answer)[2]).toMatchObject({ answers: {}, problem: { code: 'FORBIDDEN' } })
      const asOwner = widgetsOf(await ask(designer, { as: 'owner' }))
      expect(asOwner[3], 'looking as somebody else shows no more').toMatchObject({
        answers: {},
        problem: { code: 'FORBIDDEN' },
      })
      await (await here().as('viewer')).refuse(403, 'queryPage', { params: { page }, body: { as: 'owner' } })
    })

    test('is for visitors what anybody may see', async () => {
      const { nobody } = here()
      const answer = await nobody.must('queryStorefrontPage', { params: { page }, body: {} })
      const [shop] = widgetsOf(answer).filter(({ problem }) => problem === null)
      expect(shop?.id).toBe(idOf('shop'))
      expect(widgetsOf(answer).filter(({ answers }) => Object.keys(answers).length > 0)).toEqual([shop])
      await nobody.refuse(404, 'queryStorefrontPage', { params: { page: 'dashboard' }, body: {} })
      await nobody.refuse(400, 'queryStorefrontPage', { params: { page }, body: { as: 'owner' } })
    })
  })
}

/** Places among the system's components. */
const BAR_CHART = 3
const TABLE = 4
const PRODUCT_GRID = 6
