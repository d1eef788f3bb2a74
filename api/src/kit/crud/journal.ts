import type { AUDIT_ACTIONS } from '@mtc/openapi'
import { eq } from 'drizzle-orm'
import type { Step } from '../../db/port.ts'
import { searchText } from '../../db/search-text.ts'
import type { AppContext } from '../env.ts'
import { bump, SYSTEM } from '../generations.ts'
import { isSame } from '../is-same.ts'
import { insertRow, upsertRow } from '../statements.ts'
import type { Crud } from './crud.ts'
import { searchScope } from './list.ts'
import type { Row, Shape } from './shape.ts'

type Action = (typeof AUDIT_ACTIONS)[number]
/** `product.updated`. An action is in the past tense already; what is discarded is the draft alone. */
const topicOf = (shape: Shape, action: Action) =>
  `${shape.resource.screen.singular.replaceAll(' ', '-')}.${action === 'discarded' ? 'draft-discarded' : action}`

/** The fields that differ between two presented rows, stamps aside. */
function changedFields(before: Record<string, unknown> | null, after: Record<string, unknown> | null): string[] {
  const stamps = new Set(['version', 'updatedAt', 'createdAt', 'id'])
  return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (key) => !stamps.has(key) && !isSame(before?.[key], after?.[key]),
  )
}

/**
 * What is written with every change, in its unit of work: the audit entry, the event, the words to search for, and the
 * count of what was made of such rows and is kept elsewhere. `show` presents a row as the contract does, each with its own derived fields.
 */
export function journal(
  c: AppContext,
  { shape, show }: Pick<Crud, 'shape' | 'show'>,
  action: Action,
  before: Row | undefined,
  after: Row | undefined,
): Step[] {
  const { store, newId, now } = c.get('platform')
  const { t } = store
  const { resource } = shape
  const row = after ?? before
  if (!row) return []
  const tenantId = row.tenantId ?? null
  if (tenantId !== null) c.set('eventsOf', tenantId)
  const principal = c.get('principal')
  const time = now()
  const shown = {
    before: before ? show(c, before) : null,
    after: after ? show(c, after) : null,
  }
  const words = resource.search?.map((key) => String(row[key] ?? '')).join(' ')
  return [
    insertRow(store, t.auditLog, {
      id: newId(),
      tenantId,
      entityType: resource.path,
      entityId: row.id,
      entityName: String(row[resource.screen.nameField] ?? '').slice(0, 200),
      action,
      actorId: principal.userId,
      actorName: principal.name,
      ...shown,
      changedFields: changedFields(shown.before, shown.after),
      requestId: c.get('requestId'),
      createdAt: time,
      updatedAt: time,
    }),
    insertRow(store, t.outbox, {
      id: newId(),
      tenantId,
      topic: topicOf(shape, action),
      payload: { id: row.id, version: row.version },
      createdAt: time,
    }),
    ...(words === undefined ? [] : searchSteps(c, shape, row, after ? words : undefined)),
    ...(resource.subject === 'ui' ? [bump(store, { scope: tenantId ?? SYSTEM, subject: 'ui' })] : []),
  ]
}

function searchSteps(c: AppContext, shape: Shape, row: Row, words: string | undefined): Step[] {
  const { store } = c.get('platform')
  const { q, t } = store
  if (words === undefined) return [q.delete(t.searchDocs).where(eq(t.searchDocs.id, row.id))]
  const scope = searchScope(row.tenantId, shape.resource.path)
  return [upsertRow(store, t.searchDocs, { id: row.id, scope, body: searchText(words) }, ['body'])]
}
