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

    test('are made once for one Idempotency-Key, by two at once too', async () => {
      const request = { body: { source: bundle(component()) }, headers: { 'Idempotency-Key': `import-${unique()}` } }
      const answers = await Promise.all([1, 2].map(() => owner.must('importPage', request)))
      const [first, second] = answers.map(({ row }) => row['templateId'])
      expect(second).toBe(first)
    })
  })
}
