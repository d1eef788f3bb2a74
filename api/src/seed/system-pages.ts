import { sameContent } from '@mtc/openapi/document'
import type { PageContent } from '@mtc/openapi/page'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { Conflict, exactly, type Store } from '../db/port.ts'
import { publishedOf } from '../kit/documents/index.ts'
import { bump, SYSTEM } from '../kit/generations.ts'
import { insertRow } from '../kit/statements.ts'
import { pageDocument } from '../modules/pages/document.ts'
import { pageIn } from '../modules/pages/page-content.ts'
import { toPageWidget } from '../modules/pages/widget-rows.ts'
import { followSystem, SYSTEM_AUTHOR } from './follow-system.ts'

type Template = Store['t']['uiTemplates']['$inferSelect']

/** Writes a revision of each page of the system that is not as it was, and brings the shops' unchanged copies of it along. */
export async function reviseSystemPages(store: Store, now: number): Promise<void> {
  const { q, t } = store
  const templates = await q.select().from(t.uiTemplates).where(isNull(t.uiTemplates.tenantId))
  for (const template of templates) {
    const content = await contentOf(store, template)
    const number = await revise(store, now, template, content)
    // Also where nothing is new: an earlier start may have ended between the two.
    if (number !== undefined) await followSystem(store, now, { id: template.id, number, content })
  }
}

async function contentOf({ q, t }: Store, template: Template): Promise<PageContent> {
  const w = t.uiWidgets
  const rows = await q
    .select()
    .from(w)
    .where(and(isNull(w.tenantId), eq(w.page, template.page)))
    .orderBy(asc(w.position), asc(w.id))
  return pageIn(publishedOf(pageDocument, { ...template, widgets: rows.map(toPageWidget) }))
}

/** The number of the revision that says so, written where the last one says otherwise; undefined where another process is at it. */
async function revise(
  store: Store,
  now: number,
  template: Template,
  content: PageContent,
): Promise<number | undefined> {
  const { uiTemplates: p, revisions: r } = store.t
  const [last] = await store.q
    .select({ number: r.number, content: r.content })
    .from(r)
    .where(eq(r.entityId, template.id))
    .orderBy(desc(r.number))
    .limit(1)
  if (last && sameContent(last.content, { ...content })) return last.number
  const number = last ? last.number + 1 : template.revision
  const revision = {
    entityId: template.id,
    number,
    tenantId: null,
    entityType: 'ui/templates',
    content,
    message: last ? 'As a newer version of the system ships it' : 'As the system ships it',
    undoes: null,
    authorId: null,
    authorName: SYSTEM_AUTHOR,
    createdAt: now,
  }
  const set = {
    revision: number,
    version: template.version + (last ? 1 : 0),
    updatedAt: last ? now : template.updatedAt,
  }
  const asRead = and(eq(p.id, template.id), eq(p.version, template.version))
  try {
    await store.commit([
      insertRow(store, r, revision),
      exactly(1, store.q.update(p).set(set).where(asRead)),
      bump(store, { scope: SYSTEM, subject: 'ui' }),
    ])
    return number
  } catch (error) {
    // Another process of the same version is doing the same.
    if (error instanceof Conflict) return undefined
    throw error
  }
}
