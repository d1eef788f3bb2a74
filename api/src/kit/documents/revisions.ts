import type { ListQuery } from '@mtc/openapi'
import { and, asc, count, desc, eq, gt, lt, max } from 'drizzle-orm'
import type { Step } from '../../db/port.ts'
import { ApiError, invalid } from '../api-error.ts'
import type { Row, Written } from '../crud/index.ts'
import { isSame } from '../is-same.ts'
import { iso } from '../iso.ts'
import { insertRow } from '../statements.ts'
import type { TenantStore } from '../tenant-store.ts'
import { type DocumentRules, type Opened, publishedOf } from './document.ts'

/** The number of the revision that a write makes: one more where it changes what is published. */
export const revisionAfter = (rules: DocumentRules, before: Row, after: Record<string, unknown>): number =>
  Number(before['revision']) + (isSame(publishedOf(rules, before), publishedOf(rules, after)) ? 0 : 1)

/** The number that follows all that a document ever had: 1 for a new one; an undeleted one goes on counting. */
export async function nextRevision(tenant: TenantStore, entityId: string): Promise<number> {
  const t = tenant.t.revisions
  const [found] = await tenant.select(t, { last: max(t.number) }, { where: eq(t.entityId, entityId) })
  return Number(found?.last ?? 0) + 1
}

/**
 * What a write of a document brings along in its unit of work: the revision, where it publishes something new. With the
 * document its draft goes; its revisions stay, for it may come back.
 */
export function documentSteps(
  rules: DocumentRules,
  entityType: string,
  { c, tenant, before, after, note }: Written,
): Step[] {
  const { store } = c.get('platform')
  const { drafts } = store.t
  if (!after) return tenant && before ? [tenant.remove(drafts, eq(drafts.entityId, before.id))] : []
  if (before?.['revision'] === after['revision']) return []
  const principal = c.get('principal')
  const revision = {
    entityId: after.id,
    number: Number(after['revision']),
    tenantId: after.tenantId ?? null,
    entityType,
    content: publishedOf(rules, after),
    message: note?.message ?? '',
    undoes: note?.undoes ?? null,
    authorId: principal.userId,
    authorName: principal.name,
    createdAt: after.updatedAt,
  }
  return [insertRow(store, store.t.revisions, revision)]
}

const headOf = (t: TenantStore['t']['revisions']) => ({
  number: t.number,
  message: t.message,
  authorId: t.authorId,
  authorName: t.authorName,
  createdAt: t.createdAt,
  undoes: t.undoes,
})
interface Head {
  number: number
  message: string
  authorId: string | null
  authorName: string
  createdAt: number
  undoes: number | null
}
const present = ({ number, message, authorId, authorName, createdAt, undoes }: Head) => ({
  number,
  message,
  authorId,
  authorName: authorName || 'Unknown',
  createdAt: iso(createdAt),
  undoes,
})

const CURSOR = /^[1-9]\d{0,8}$/

/** The publications of a document, the newest first unless asked otherwise. A cursor is the last number of its page. */
export async function listRevisions(
  { tenant, row }: Opened,
  { limit, offset, cursor, sort, count: counting }: ListQuery,
) {
  if (cursor !== undefined && !CURSOR.test(cursor))
    throw invalid([{ field: 'cursor', message: 'This cursor was not made by this list' }])
  const t = tenant.t.revisions
  const isRising = sort?.[0] === 'number'
  const own = eq(t.entityId, row.id)
  const beyond = cursor === undefined ? undefined : (isRising ? gt : lt)(t.number, Number(cursor))
  const found = (await tenant.select(t, headOf(t), {
    where: and(own, beyond),
    orderBy: [(isRising ? asc : desc)(t.number)],
    limit: limit + 1 + (offset ?? 0),
    shared: true,
  })) as unknown as Head[]
  const page = found.slice(offset ?? 0)
  const rows = page.slice(0, limit)
  const last = page.length > limit ? rows.at(-1) : undefined
  const [total] = counting === 'exact' ? await tenant.select(t, { n: count() }, { where: own, shared: true }) : []
  return {
    data: rows.map(present),
    page: {
      limit,
      ...(offset === undefined ? {} : { offset }),
      nextCursor: last ? String(last.number) : null,
      hasMore: last !== undefined,
      ...(total ? { total: Number(total.n) } : {}),
    },
  }
}

/** A document as it was published once. */
export async function findRevision({ tenant, document, row }: Opened, number: number) {
  const t = tenant.t.revisions
  const where = and(eq(t.entityId, row.id), eq(t.number, number))
  const [found] = await tenant.rows(t, { where, limit: 1, shared: true })
  if (!found) throw new ApiError('NOT_FOUND')
  // Older revisions do not know of every field: what they do not say is as it is now.
  const content = document.contentOf({ ...publishedOf(document, row), ...found.content })
  const current = (await document.current?.(tenant, content)) ?? content
  return { ...present(found), content: (await document.restorable?.(tenant, current, row)) ?? current }
}
