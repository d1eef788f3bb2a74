import { demoId } from '@mtc/openapi'
import { diff } from '@mtc/openapi/document'
import type { PageContent, PageWidget } from '@mtc/openapi/page'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Caller } from '../ask/caller.ts'
import type { Json } from '../ask/document.ts'
import { idsOf } from '../rows/listing.ts'
import { make } from '../rows/make.ts'
import { resourceAt } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import type { Here } from '../world.ts'

/** Pages as documents: written with their widgets, published, copied from the system's, compared and reset. */
export function pageDocumentsSubject(here: Here): void {
  describe('pages as documents', () => {
    let owner: Caller
    let componentId: string
    let page: string
    let params: { id: string }
    beforeEach(async () => {
      owner = await here().as('owner')
      componentId = (await make(owner, resourceAt('ui/components'), { renderConfig: { view: 'of-a-plugin' } })).id
      page = unique()
      params = { id: (await make(owner, resourceAt('ui/templates'), { page })).id }
    })
    const widget = (more: Json = {}) =>
      ({
        id: crypto.randomUUID(),
        componentId,
        componentRevision: 1,
        region: 'main',
        grid: { lg: { x: 0, y: 0, w: 4, h: 3 } },
        props: { title: 'Placed' },
        binding: null,
        visibilityRules: {},
        isActive: true,
        originId: null,
        ...more,
      }) as PageWidget
    const draft = () => owner.must('getTemplateDraft', { params })
    const edit = async (more: Json): Promise<string> => {
      const { content, draftId, sequence, baseRevision } = (await draft()).row
      const operations = diff(content as Json, { ...(content as Json), ...more })
      const patches = [{ id: crypto.randomUUID(), label: 'Edit', operations }]
      const body = { draftId, sequence, baseRevision, editorId: crypto.randomUUID(), place: null, patches }
      await owner.must('syncTemplateDraft', { params, body })
      return (await draft()).etag
    }
    const publication = (etag: string, message = '') => ({ params, body: { message }, headers: { 'If-Match': etag } })
    const publish = async (more: Json) => (await owner.must('publishTemplate', publication(await edit(more)))).row
    const placed = async () => (await owner.must('listWidgets', { query: { page } })).rows
    const contentOf = async (number: number) =>
      (await owner.must('getTemplateRevision', { params: { ...params, number: String(number) } })).row[
        'content'
      ] as unknown as PageContent

    test('publishing makes the draft the page and its widgets, with a revision, an entry and nothing left over', async () => {
      const [first, second] = [widget(), widget()]
      expect(await publish({ name: 'Made', widgets: [first, second] })).toMatchObject({ name: 'Made', revision: 2 })
      expect(await placed()).toMatchObject([
        { id: first.id, position: 0, page },
        { id: second.id, position: 1, page },
      ])
      await publish({ widgets: [{ ...second, props: { title: 'Alone' } }] })
      expect(await placed()).toMatchObject([{ id: second.id, position: 0, props: { title: 'Alone' } }])
      expect((await contentOf(2)).widgets).toMatchObject([{ id: first.id }, { id: second.id }])
      expect((await draft()).row).toMatchObject({ draftId: null, isChanged: false, publishedRevision: 3 })
      const { rows } = await owner.must('listTemplateHistory', { params })
      expect(rows.map((entry) => entry['action'])).toEqual(['published', 'published', 'created'])
    })

    test('what is not sound is refused as a whole, with a pointer for every fault', async () => {
      const etag = await edit({ name: ' ', widgets: [widget(), widget({ region: 'nowhere', props: { title: 7 } })] })
      const { fields } = await owner.refuse(422, 'publishTemplate', publication(etag))
      expect(fields).toEqual(['/name', '/widgets/1/props/title', '/widgets/1/region'])
      expect(await placed()).toEqual([])
    })

    test('what shows visitors nothing yet is published, and told with a pointer and in words', async () => {
      const unfinished = widget({ componentId: demoId('system', 'component', IMAGE), props: {}, binding: null })
      const { row } = await owner.must('publishTemplate', publication(await edit({ widgets: [widget(), unfinished] })))
      expect(row['advice']).toEqual([
        { pointer: '/widgets/1/props', message: 'No picture has been chosen yet.', widgetId: unfinished.id },
      ])
      expect(await placed()).toHaveLength(2)
      const named = { ...unfinished, props: { imageId: PICTURE } }
      expect(await publish({ widgets: [widget(), named] })).toMatchObject({ advice: [] })
    })

    test('of two who publish at once one does, and the other is told', async () => {
      const etag = await edit({ widgets: [widget()] })
      const answers = await Promise.all([1, 2].map(() => owner.ask('publishTemplate', publication(etag))))
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412])
      expect(await placed()).toHaveLength(1)
    })

    test("a widget of another page, of another shop or of the system's is never taken", async () => {
      const stranger = await here().as('owner', here().other)
      const theirs = await make(stranger, resourceAt('ui/widgets'))
      const ours = await make(owner, resourceAt('ui/widgets'))
      for (const [id, status] of [
        [theirs.id, 409],
        [ours.id, 422],
        [demoId('system', 'widget'), 422],
      ] as const)
        await owner.refuse(status, 'publishTemplate', publication(await edit({ widgets: [widget({ id })] })))
      expect((await stranger.must('getWidget', { params: { id: theirs.id } })).row).toEqual(theirs)
      expect((await owner.must('getWidget', { params: { id: ours.id } })).row).toEqual(ours)
    })

    test('a widget that is written makes a new revision of its page; two at once make two', async () => {
      const body = { page, componentId, region: 'main', props: {} }
      await Promise.all([1, 2].map(() => owner.must('createWidget', { body })))
      expect((await owner.must('getTemplate', { params })).row).toMatchObject({ revision: 3, version: 3 })
      expect((await contentOf(3)).widgets).toHaveLength(2)
    })

    test('a page that is deleted and restored has its widgets again', async () => {
      const [kept] = [widget()]
      await publish({ widgets: [kept] })
      await owner.must('deleteTemplate', { params, headers: { 'If-Match': '*' } })
      expect(await placed()).toEqual([])
      const { rows } = await owner.must('listTemplateHistory', { params })
      await owner.must('restoreTemplate', { params, body: { auditEntryId: rows[0]?.id ?? '' } })
      expect(idsOf(await placed())).toEqual([kept.id])
    })

    test('when a prop of a component gets another name, the values of its widgets stay', async () => {
      await publish({ widgets: [widget({ props: { title: 'Kept' } })] })
      const heading = { type: 'string', 'x-field': { type: 'text', id: 'title' } }
      const body = { propsSchema: { type: 'object', properties: { heading } } }
      await owner.must('updateComponent', { params: { id: componentId }, headers: { 'If-Match': '*' }, body })
      const { content } = (await draft()).row as { content?: PageContent }
      expect(content?.widgets).toMatchObject([{ componentRevision: 2, props: { heading: 'Kept' } }])
      const shown = (await owner.must('getPage', { params: { page } })).row
      expect(shown['widgets']).toMatchObject([{ props: { heading: 'Kept' } }])
    })

    test("a system page's copy is made once, differs in what was changed, and is reset", async () => {
      const system = { id: demoId('system', 'template', 3) }
      const { row: copy } = await owner.must('customizeTemplate', { params: system })
      expect(copy).toMatchObject({ page: 'orders', originId: system.id, isSystem: false })
      expect((await owner.must('customizeTemplate', { params: system })).row).toEqual(copy)
      params = { id: copy.id }
      expect((await owner.must('getTemplateDifference', { params })).row).toMatchObject({
        isCopy: true,
        differences: [],
      })
      await publish({ name: 'Our orders' })
      const { row: difference } = await owner.must('getTemplateDifference', { params })
      expect(difference['differences']).toMatchObject([{ path: ['name'], after: 'Our orders' }])
      expect((await owner.must('getTemplateUpgrade', { params })).row).toMatchObject({ isAvailable: false })
      const body = { systemRevision: 1, choices: {} }
      await owner.refuse(422, 'upgradeTemplate', { params, headers: { 'If-Match': (await draft()).etag }, body })
      await owner.refuse(428, 'resetTemplate', { params })
      const { row: back } = await owner.must('resetTemplate', { params, headers: { 'If-Match': '*' } })
      expect(back).toMatchObject({ id: system.id, isSystem: true })
      expect((await owner.must('listWidgets', { query: { page: 'orders', isSystem: 'false' } })).rows).toEqual([])
    })

    test("pages and drafts that name a layout's copy go back to the system's with it, published or restored later", async () => {
      const original = { id: demoId('system', 'layout', 2) }
      const { row: copy } = await owner.must('customizeLayout', { params: original })
      await publish({ name: 'Named', layoutId: copy.id, widgets: [widget()] })
      const before = (await owner.must('getTemplate', { params })).row
      await edit({ name: 'Unfinished' })
      const { row: back } = await owner.must('resetLayout', { params: { id: copy.id }, headers: { 'If-Match': '*' } })
      const named = [{ ...params, page, name: 'Named' }]
      expect(back).toMatchObject({ id: original.id, pages: named, drafts: named })
      const after = (await owner.must('getTemplate', { params })).row
      expect(after).toMatchObject({ layoutId: original.id, revision: Number(before['revision']) + 1 })
      expect((await contentOf(Number(after['revision']))).widgets).toHaveLength(1)
      expect((await owner.must('getPage', { params: { page } })).row['layout']).toMatchObject({ id: original.id })
      await owner.refuse(404, 'getLayout', { params: { id: copy.id } })
      const { row: published } = await owner.must('publishTemplate', publication((await draft()).etag))
      expect(published).toMatchObject({ name: 'Unfinished', layoutId: original.id })
      const { rows } = await owner.must('listTemplateHistory', { params })
      const reset = rows.find((entry) => entry['action'] === 'updated')?.id ?? ''
      const { row: restored } = await owner.must('restoreTemplate', { params, body: { auditEntryId: reset } })
      expect(restored, 'the layout that it had is gone').toMatchObject({ name: 'Named', layoutId: original.id })
    })

    test("a system layout's copy takes its place, and is reset", async () => {
      const original = { id: demoId('system', 'layout', 2) }
      const { row: copy } = await owner.must('customizeLayout', { params: original })
      expect(copy).toMatchObject({ originId: original.id, isSystem: false })
      expect((await owner.must('customizeLayout', { params: original })).row).toEqual(copy)
      const { row: back } = await owner.must('resetLayout', { params: { id: copy.id }, headers: { 'If-Match': '*' } })
      expect(back).toMatchObject({ id: original.id })
    })
  })
}

/** Its place among the system's components. */
const IMAGE = 11
const PICTURE = '0190a000-0000-7000-8000-000000000001'
