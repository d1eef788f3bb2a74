import { demoId } from '@mtc/openapi'
import { beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../testing/start-api.ts'
import { pagesOf } from '../testing/pages-of.ts'

type Json = Record<string, unknown>
const UI = '/alpha/admin/ui'
const ONE_COLUMN = demoId('system', 'layout')
const MAIN = { name: 'main', width: 12, height: 0 }

let alpha: Awaited<ReturnType<TestApi['as']>>
let pages: ReturnType<typeof pagesOf>
let plain: Json & { widgets: Json[]; layout: Json & { responsiveConfig: Json } }
/** A shop whose copy of the plain layout has a region and a breakpoint more, and another name in addresses. */
beforeAll(async () => {
  const api = await startApi()
  alpha = await api.as('owner')
  pages = pagesOf(alpha)
  plain = (await alpha('GET', `${UI}/templates/${demoId('system', 'template')}/export`)).body.data
  const copy = (await alpha('POST', `${UI}/layouts/${ONE_COLUMN}/customize`)).body.data
  const { lg } = plain.layout.responsiveConfig
  const changed = await pages.change('layouts', copy.id, {
    slug: 'our-column',
    regions: [MAIN, { ...MAIN, name: 'extra' }],
    responsiveConfig: { ...plain.layout.responsiveConfig, xxl: { ...(lg as Json), minWidth: 2400 } },
  })
  expect(changed.status).toBe(200)
})

const place = { x: 0, y: 0, w: 4, h: 2 }
const file = (region: string, grid: Json = { lg: place }) => ({
  ...plain,
  widgets: [{ ...plain.widgets[0], region, grid }],
})
const taken = async (source: Json, more: Json = {}) =>
  (await alpha('POST', `${UI}/templates/import`, { body: { source, ...more } })).body.data
const draftWidgets = async (id: string) => (await alpha('GET', `${UI}/templates/${id}/draft`)).body.data.content.widgets

test("what comes into a page stands in the regions and at the breakpoints of the shop's copy of its layout", async () => {
  const into = await pages.template('copied-layout')
  const { notes } = await taken(file('extra', { lg: place, xxl: place }), { into })
  expect(notes).toEqual([])
  expect(await draftWidgets(into)).toMatchObject([{ region: 'extra', grid: { lg: place, xxl: place } }])
})

test('the same of a page that is new', async () => {
  const { notes, templateId, layouts } = await taken(file('extra', { lg: place, xxl: place }), { page: 'new-one' })
  expect({ notes, layouts }).toEqual({ notes: [], layouts: [] })
  expect(await draftWidgets(templateId)).toMatchObject([{ region: 'extra', grid: { lg: place, xxl: place } }])
})

test('what comes into a page whose draft has another layout is fitted to that one', async () => {
  const halves = { ...plain.layout, name: 'Halves', slug: 'halves', regions: [{ ...MAIN, name: 'left' }] }
  const layoutId = await pages.create('layouts', halves)
  const into = await pages.template('changing-layout')
  await pages.edit(into, { op: 'set', path: ['layoutId'], value: layoutId, was: ONE_COLUMN })
  expect((await taken(file('left'), { into })).notes).toEqual([])
  expect(await draftWidgets(into)).toMatchObject([{ region: 'left' }])
})

test('the file of a page says the layout that the page is shown in', async () => {
  const id = await pages.template('exported-layout')
  const { layout } = (await alpha('GET', `${UI}/templates/${id}/export`)).body.data
  expect(layout).toMatchObject({ slug: 'our-column', regions: [MAIN, { ...MAIN, name: 'extra' }] })
  expect(Object.keys(layout.responsiveConfig)).toContain('xxl')
})
