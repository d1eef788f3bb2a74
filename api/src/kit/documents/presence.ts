import { and, asc, eq, gt, lt, sql } from 'drizzle-orm'
import type { Statement } from '../../db/port.ts'
import { iso } from '../iso.ts'
import type { Opened } from './document.ts'

/** Who was not heard of for so long has gone. */
const GONE_MS = 15_000
/** Nothing new is written down sooner: a window asks every two seconds. */
const FRESH_MS = 5_000
const FORGOTTEN_MS = 24 * 60 * 60 * 1000
const MOST = 200

/** Who has the document open. */
export async function editorsOf({ c, tenant, row }: Opened) {
  const t = tenant.t.documentEditors
  const since = c.get('platform').now() - GONE_MS
  const where = and(eq(t.entityId, row.id), gt(t.seenAt, since))
  const seen = await tenant.rows(t, { where, orderBy: [asc(t.seenAt), asc(t.id)], limit: MOST })
  return seen.map(({ id, userId, name, place, seenAt }) => ({ id, userId, name, place, seenAt: iso(seenAt) }))
}

/** Writes down that the caller has it open, and where they are in it; forgets who left long ago. */
export async function see(opened: Opened, editorId: string, place: string | null): Promise<void> {
  const { c, tenant, row } = opened
  const { now, store } = c.get('platform')
  const t = tenant.t.documentEditors
  const time = now()
  const [known] = await tenant.rows(t, { where: and(eq(t.entityId, row.id), eq(t.id, editorId)), limit: 1 })
  if (known && known.place === place && known.seenAt > time - FRESH_MS) return
  const { userId, name } = c.get('principal')
  const seen = { userId, name, place, seenAt: time }
  // Two answers to one window may cross each other: the later one counts.
  const upsert: Statement = store.q
    .insert(t)
    .values({ entityId: row.id, id: editorId, tenantId: tenant.tenantId, ...seen })
    .onConflictDoUpdate({ target: [t.tenantId, t.entityId, t.id], set: seen })
  await tenant.commit([upsert, ...(known ? [] : [tenant.remove(t, lt(t.seenAt, sql`${time - FORGOTTEN_MS}`))])])
}
