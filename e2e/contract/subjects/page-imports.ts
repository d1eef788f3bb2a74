import { demoId } from '@mtc/openapi'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '../ask/caller.ts'
import type { Json } from '../ask/document.ts'
import { unique } from '../rows/unique.ts'
import type { Here } from '../world.ts'

const HOME = { id: demoId('system', 'template') }

/** Pages that come as files: with all that they need, or not at all. */
export function pageImportsSubject(here: Here): void {
  describe('pages as files', () => {
    let owner: Caller
    let plain: Json & { widgets: Json[] }
    beforeAll(async () => {
      owner = await here().as('owner')
      plain = (await owner.must('exportPage', { params: HOME })).row as Json as typeof plain
    })
    const component = (more: Json = {}) => ({
      slug: unique(),
      name: 'Of a file',
      type: 'widget',
      category: 'Own',
      base: null,
      propsSchema: { type: 'object', properties: { n: { type: 'integer' } } },
      defaultProps: {},
      renderConfig: { view: 'of-a-plugin' },
      ...more,
    })
    /** A page with a layout of its own, whose widgets show these. */
    const bundle = (...components: ReturnType<typeof component>[]) => ({
      ...plain,
      page: unique(),
      layout: { ...(plain['layout'] as Json), slug: unique() },
      components,
      widgets: components.map(({ slug }) => ({ ...plain.widgets[0], component: slug, props: {}, binding: null })),
    })
    const taken = async (source: Json) => (await owner.must('importPage', { body: { source } })).row
    const counts = () =>
      Promise.all(
        ['listTemplates', 'listLayouts', 'listComponents', 'listAuditEntries'].map(
          async (operation) => (await owner.must(operation, { query: { limit: 1 } })).page.total,
        ),
      )

    test('bring their layout and their components along, and wait as a draft', async () => {
      const parent = component()
      const child = component({ base: parent.slug, defaultProps: { n: 7 } })
      const source = bundle(child, parent)
      const report = await taken(source)
      expect(report).toMatchObject({
        page: source.page,
        layouts: [source.layout.slug],
        components: [parent.slug, child.slug],
        widgetCount: 2,
      })
      const { row: draft } = await owner.must('getTemplateDraft', { params: { id: String(report['templateId']) } })
      expect((draft['content'] as Json)['widgets']).toHaveLength(2)
      const { row: shown } = await owner.must('getPage', { params: { page: source.page }, query: { isDraft: true } })
      expect((shown['widgets'] as Json[]).map(({ props }) => props)).toEqual([{ n: 7 }, {}])
    })

    test('leave nothing behind where a part of them is refused, and tell its place in the file', async () => {
      const before = await counts()
      const source = bundle(component(), component({ defaultProps: { n: 'none' } }))
      const { fields } = await owner.refuse(400, 'importPage', { body: { source } })
      expect(fields).toEqual(['/source/components/1/defaultProps/n'])
      expect(await counts()).toEqual(before)
    })

    test('are made once for one Idempotency-Key, by two at once too, and every answer is the same', async () => {
      const source = bundle(component())
      const request = { body: { source }, headers: { 'Idempotency-Key': `import-${unique()}` } }
      const [first, second] = await Promise.all([1, 2].map(() => owner.must('importPage', request)))
      expect(first?.row).toMatchObject({ components: [source.components[0]?.slug], layouts: [source.layout.slug] })
      expect(second?.row).toEqual(first?.row)
      expect((await owner.must('importPage', request)).row).toEqual(first?.row)
    })

    test('lose what their components name of another shop', async () => {
      const stranger = '0190a3c4-0000-7000-8000-00000000beef'
      const picture = { type: 'string', format: 'uuid' }
      const source = bundle(
        component({
          propsSchema: { type: 'object', properties: { picture, words: { type: 'string' } } },
          defaultProps: { picture: stranger, words: stranger },
        }),
      )
      const report = await taken(source)
      expect(report['notes']).toEqual([
        { severity: 'lost', message: 'The component “Of a file” named something of another shop' },
      ])
      const { row: shown } = await owner.must('getPage', { params: { page: source.page }, query: { isDraft: true } })
      expect((shown['widgets'] as Json[]).map(({ props }) => props)).toEqual([{ words: stranger }])
    })

    test("stand in the regions of the shop's copy of their layout, and go out with them", async () => {
      const original = { id: demoId('system', 'layout', 2) }
      const { row: copy } = await owner.must('customizeLayout', { params: original })
      const [params, headers] = [{ id: copy.id }, { 'If-Match': '*' }]
      const regions = [...(copy['regions'] as Json[]), { name: 'extra', width: 12, height: 0 }]
      await owner.must('updateLayout', { params, headers, body: { regions } })
      const body = { page: unique(), name: 'In a copy', layoutId: original.id }
      const { row: page } = await owner.must('createTemplate', { body })
      const source = { ...plain, widgets: [{ ...plain.widgets[0], region: 'extra' }] }
      const { row: report } = await owner.must('importPage', { body: { source, into: page.id } })
      expect(report['notes']).toEqual([])
      const { row: exported } = await owner.must('exportPage', { params: { id: page.id } })
      expect(exported).toMatchObject({ layout: { slug: copy['slug'], regions } })
      await owner.must('resetLayout', { params, headers })
    })
  })
}
