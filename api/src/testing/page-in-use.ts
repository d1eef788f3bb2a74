import { demoId } from '@mtc/openapi'
import { diff } from '@mtc/openapi/document'
import type { PageContent, PageWidget } from '@mtc/openapi/page'
import type { TestAnswer, TestApi } from './start-api.ts'

type Json = Record<string, unknown>
type Call = Awaited<ReturnType<TestApi['as']>>

/** A page of the shop `alpha`, and what is done to it in tests. */
export interface PageInUse {
  id: string
  owner: Call
  /** The page as it is published: its row. */
  read(): Promise<Json & { revision: number; version: number; page: string }>
  content(): Promise<PageContent>
  /** Edits the draft by whatever leads to what the recipe makes of it; answers its ETag. */
  edit(recipe: (content: PageContent) => Partial<PageContent>): Promise<string>
  /** Publishes the draft, after such an edit where there is one. */
  publish(recipe?: (content: PageContent) => Partial<PageContent>, message?: string): Promise<TestAnswer>
}

const AT = '/alpha/admin/ui/templates'
/** The figure of the system, which shows one number. */
export const FIGURE = demoId('system', 'component')

/** A figure that nothing is wrong with. */
export const figureWidget = (more: Partial<PageWidget> = {}): PageWidget => ({
  id: crypto.randomUUID(),
  componentId: FIGURE,
  componentRevision: 2,
  region: 'main',
  grid: { lg: { x: 0, y: 0, w: 4, h: 3 } },
  props: { title: 'Orders' },
  binding: {
    kind: 'insight',
    source: 'orders',
    measure: 'count',
    groupBy: 'none',
    splitBy: 'none',
    period: { kind: 'last', count: 30, unit: 'day' },
    conditions: [],
    compare: 'none',
    limit: 100,
  },
  visibilityRules: {},
  isActive: true,
  originId: null,
  ...more,
})

/** What is done to a page that is there already. */
export function pageOf(owner: Call, id: string): PageInUse {
  const at = `${AT}/${id}`
  const self: PageInUse = {
    id,
    owner,
    read: async () => (await owner('GET', at)).body.data,
    content: async () => (await owner('GET', `${at}/draft`)).body.data.content,
    async edit(recipe) {
      const { content, draftId, sequence, baseRevision } = (await owner('GET', `${at}/draft`)).body.data
      const operations = diff(content, { ...content, ...recipe(content) })
      const patches = operations.length > 0 ? [{ id: crypto.randomUUID(), label: 'A change', operations }] : []
      const known = { draftId, sequence, baseRevision, editorId: crypto.randomUUID(), place: null }
      const answer = await owner('POST', `${at}/draft/sync`, { body: { ...known, patches } })
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
      return (await owner('GET', `${at}/draft`)).headers.get('etag') ?? ''
    },
    async publish(recipe = () => ({}), message = '') {
      const etag = await self.edit(recipe)
      return owner('POST', `${at}/publish`, { body: { message }, headers: { 'if-match': etag } })
    },
  }
  return self
}

let made = 0

/** Makes a page with these widgets, published once. */
export async function pageInUse(owner: Call, widgets: readonly PageWidget[] = []): Promise<PageInUse> {
  const page = `page-${++made}`
  const { body } = await owner('POST', AT, { body: { page, name: 'Page', layoutId: demoId('system', 'layout') } })
  const self = pageOf(owner, body.data.id)
  if (widgets.length > 0) {
    const answer = await self.publish(() => ({ widgets: [...widgets] }))
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  }
  return self
}
