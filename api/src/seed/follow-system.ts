import { sameContent } from '@mtc/openapi/document'
import { asOrigin, inOwnIds, inSystemIds, type PageContent } from '@mtc/openapi/page'
import { and, eq, lt } from 'drizzle-orm'
import { Conflict, exactly, type Step, type Store } from '../db/port.ts'
import { present } from '../kit/crud/shape.ts'
import { shapeOfPath } from '../kit/crud/tables.ts'
import { draftGone, publishedOf } from '../kit/documents/index.ts'
import { bump } from '../kit/generations.ts'
import { idMaker } from '../kit/new-id.ts'
import { insertRow } from '../kit/statements.ts'
import { type TenantStore, tenantStore } from '../kit/tenant-store.ts'
import { broughtUp, pageDocument } from '../modules/pages/document.ts'
import { pageIn } from '../modules/pages/page-content.ts'
import { toPageWidget, type WidgetRow, widgetRowsOf, widgetSteps } from '../modules/pages/widget-rows.ts'

/** Who speaks where nobody did it by hand. */
export const SYSTEM_AUTHOR = 'The system'

type Template = Store['t']['uiTemplates']['$inferSelect']
const shape = shapeOfPath('ui/templates')

/** A page of the system as it has just become. */
interface Upgrade {
  id: string
  number: number
  content: PageContent
}

/**
 * Brings the shops' copies of a system's page along where they say what the system said: nobody has changed them, and
 * no draft would. A draft that changes nothing goes. All others are offered the upgrade by the page itself.
 */
export async function followSystem(store: Store, now: number, upgrade: Upgrade): Promise<void> {
  const { uiTemplates: p } = store.t
  const isBehind = and(eq(p.originId, upgrade.id), lt(p.systemRevision, upgrade.number))
  for (const copy of await store.q.select().from(p).where(isBehind)) await follow(store, now, copy, upgrade)
}

async function follow(store: Store, now: number, copy: Template, { id, number, content }: Upgrade): Promise<void> {
  if (copy.tenantId === null || copy.systemRevision === null) return
  const tenant = tenantStore(store, copy.tenantId)
  const { drafts, revisions: r } = tenant.t
  const isOfOrigin = and(eq(r.entityId, id), eq(r.number, copy.systemRevision))
  const [rows, [draft], [held]] = await Promise.all([
    widgetRowsOf(tenant, copy.page, copy.tenantId),
    tenant.rows(drafts, { where: eq(drafts.entityId, copy.id), limit: 1 }),
    tenant.rows(r, { where: isOfOrigin, limit: 1, shared: true }),
  ])
  if (!held) return
  const before = pageIn(held.content)
  const published = await whole(tenant, contentOf(copy, rows))
  if (draft && !sameContent({ ...published }, { ...(await whole(tenant, pageIn(draft.content))) })) return
  const own = inSystemIds(published)
  if (!sameContent({ ...own.content }, { ...asOrigin(await whole(tenant, before)) })) return
  const after = {
    ...inOwnIds(
      asOrigin(content),
      own.ownIds,
      idMaker(() => now),
    ),
    systemRevision: number,
  }
  try {
    await store.commit([...(draft ? [draftGone(tenant, draft)] : []), ...steps(store, now, { copy, rows, after })])
  } catch (error) {
    // Somebody is changing it at this very moment: then it is not unchanged.
    if (!(error instanceof Conflict)) throw error
  }
}

/** A page's content with all that was published, in the order of names that contents have. */
const contentOf = (template: Template, rows: readonly WidgetRow[]): PageContent =>
  pageIn(publishedOf(pageDocument, { ...template, widgets: rows.map(toPageWidget) }))

const whole = async (tenant: TenantStore, content: PageContent): Promise<PageContent> => ({
  ...content,
  widgets: await broughtUp(tenant, content.widgets),
})

function steps(
  store: Store,
  now: number,
  { copy, rows, after: { widgets, ...fields } }: { copy: Template; rows: readonly WidgetRow[]; after: PageContent },
): Step[] {
  const { uiTemplates: p, revisions, auditLog, outbox } = store.t
  const tenant = tenantStore(store, copy.tenantId ?? '')
  const newId = idMaker(() => now)
  const stamps = { version: copy.version + 1, revision: copy.revision + 1, updatedAt: now }
  const after = { ...copy, ...fields, ...stamps }
  const common = { tenantId: copy.tenantId, createdAt: now }
  return [
    exactly(1, tenant.update(p, and(eq(p.id, copy.id), eq(p.version, copy.version)), { ...fields, ...stamps })),
    ...widgetSteps(tenant, rows, widgets, { page: fields.page, version: stamps.version, time: now }),
    insertRow(store, revisions, {
      ...common,
      entityId: copy.id,
      number: stamps.revision,
      entityType: shape.resource.path,
      content: { ...fields, widgets },
      message: 'Follows the system',
      undoes: null,
      authorId: null,
      authorName: SYSTEM_AUTHOR,
    }),
    insertRow(store, auditLog, {
      ...common,
      id: newId(),
      entityType: shape.resource.path,
      entityId: copy.id,
      entityName: after.name,
      action: 'updated',
      actorId: null,
      actorName: SYSTEM_AUTHOR,
      before: present(shape, copy),
      after: present(shape, after),
      changedFields: ['revision', 'systemRevision'],
      requestId: 'upgrade',
      updatedAt: now,
    }),
    insertRow(store, outbox, {
      ...common,
      id: newId(),
      topic: 'page.updated',
      payload: { id: copy.id, version: stamps.version },
    }),
    bump(store, { scope: copy.tenantId ?? '', subject: 'ui' }),
  ]
}
