import type { ListQuery } from '@mtc/openapi'
import { type App, bind } from '../bind.ts'
import { idOf } from '../crud/index.ts'
import { discard } from './discard.ts'
import { type Document, open, openOwn } from './document.ts'
import { presentDraft } from './draft.ts'
import { findRevision, listRevisions } from './revisions.ts'
import { type Sent, synchronise } from './sync.ts'

/** Binds what every document has: its draft and its revisions. Publishing is the noun's own. */
export function bindDocument(app: App, document: Document): void {
  const { draft, sync, discard: remove, revisions, revision } = document.kind.operations
  // Which content there is differs by document: of any of them the type only knows what they all have.
  bind(app, draft, async ({ c, params }) => (await presentDraft(await open(c, document, idOf(params)))) as never)
  bind(app, sync, async ({ c, params, body }) => {
    const sent = body as Sent
    const opened = await (sent.patches.length > 0 ? openOwn : open)(c, document, idOf(params))
    return { data: await synchronise(opened, sent) }
  })
  bind(app, remove, async ({ c, params }) => {
    await discard(await openOwn(c, document, idOf(params)))
    return undefined
  })
  bind(app, revisions, async ({ c, params, query }) =>
    listRevisions(await open(c, document, idOf(params)), query as ListQuery),
  )
  bind(app, revision, async ({ c, params }) => {
    const opened = await open(c, document, idOf(params))
    return { data: (await findRevision(opened, Number((params as { number?: unknown }).number))) as never }
  })
}
