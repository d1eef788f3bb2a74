import type { ResolvedPage } from '@mtc/openapi'
import { ApiError } from '../../kit/api-error.ts'
import type { Document } from '../../kit/documents/index.ts'
import type { AppContext } from '../../kit/env.ts'
import { publishedPage } from './cached.ts'
import { draftRows } from './draft-rows.ts'
import { explain } from './explain.ts'
import { loadPage } from './load.ts'
import { type Looking, requireMaker, viewerOf } from './looking.ts'
import { resolve } from './resolve.ts'
import { contentTag, type PageState } from './state.ts'
import { type SeenPage, seenBy, type Viewer } from './visible.ts'

const noPage = () => new ApiError('NOT_FOUND', { message: 'There is no page of this name' })

/** A page as far as it is the same for everybody, published or as its draft is. Drafts are never kept. */
async function pageOf(c: AppContext, document: Document, page: string, looking: Looking): Promise<PageState> {
  requireMaker(c, looking)
  return looking.isDraft
    ? (await resolved(c, document, page, looking)).resolution.state
    : publishedPage(c, page, 'console')
}

async function resolved(c: AppContext, document: Document, page: string, { isDraft }: Looking) {
  const { store } = c.get('platform')
  const draft = isDraft ? (published: Parameters<typeof draftRows>[2]) => draftRows(c, document, published) : undefined
  const rows = await loadPage(store, c.get('tenant').id, page, 'console', draft)
  if (!rows) throw noPage()
  return { rows, resolution: resolve(rows) }
}

/** A page for whoever looks at it; 404 where it is not for them. */
export async function shownPage(c: AppContext, document: Document, page: string, looking: Looking): Promise<SeenPage> {
  const viewer = viewerOf(c, looking)
  if (!looking.explain) return required(seenBy(await pageOf(c, document, page, looking), viewer))
  requireMaker(c, looking)
  const { rows, resolution } = await resolved(c, document, page, looking)
  const seen = required(seenBy(resolution.state, viewer))
  return withExplanation(seen, explain(resolution, rows, viewer))
}

/** The same for a visitor of the storefront, who sees its pages only. */
export async function storefrontPage(c: AppContext, page: string, viewer: Viewer): Promise<SeenPage> {
  const state = await publishedPage(c, page, 'storefront')
  if (state.head.audience !== 'storefront') throw noPage()
  return required(seenBy(state, viewer))
}

function required(seen: SeenPage | undefined): SeenPage {
  if (!seen) throw noPage()
  return seen
}

function withExplanation({ page, etag }: SeenPage, explanation: NonNullable<ResolvedPage['explain']>): SeenPage {
  return { page: { ...page, explain: explanation }, etag: `"${contentTag([etag, explanation])}"` }
}
