import { and, asc, gte, sql } from 'drizzle-orm'
import type { Store } from '../../db/port.ts'
import { literal, ownedBy } from '../../kit/tenant-store.ts'

/** An event as it stands in the outbox. */
export interface OutboxEvent {
  id: string
  topic: string
  payload: Record<string, unknown>
  createdAt: number
}
/** After which event: its time and id, as `Last-Event-ID` says them. */
export interface Position {
  createdAt: number
  id: string
}

export const NO_ID = '00000000-0000-0000-0000-000000000000'
export const textOfPosition = ({ createdAt, id }: Position): string => `${createdAt}-${id}`

export function positionOf(text: string | undefined): Position | undefined {
  const [, createdAt, id] = /^(\d{1,16})-([0-9a-f-]{36})$/.exec(text ?? '') ?? []
  return createdAt !== undefined && id !== undefined ? { createdAt: Number(createdAt), id } : undefined
}

const PAGE = 500
/** More than so many at once are not told one by one. */
const MANY = 2000

/** A page of a tenant's events, oldest first, by the index. */
export function eventsSinceQuery({ q, t }: Store, tenantId: string, since: number, after: Position | undefined) {
  const { outbox } = t
  return q
    .select()
    .from(outbox)
    .where(
      and(
        ownedBy(outbox, tenantId),
        gte(outbox.createdAt, since),
        after ? sql`(${outbox.createdAt}, ${outbox.id}) > (${after.createdAt}, ${after.id})` : undefined,
      ),
    )
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(literal(PAGE))
}

/** A tenant's events since a moment, oldest first; undefined: there are too many. */
export async function eventsSince(store: Store, tenantId: string, since: number): Promise<OutboxEvent[] | undefined> {
  const found: OutboxEvent[] = []
  for (;;) {
    const page = await eventsSinceQuery(store, tenantId, since, found.at(-1))
    found.push(...page)
    if (page.length < PAGE) return found
    if (found.length > MANY) return undefined
  }
}
