import { lt } from 'drizzle-orm'
import type { Platform } from '../platform/port.ts'

const DAY_MS = 86_400_000
const SENT_DAYS = 7
const UNSENT_DAYS = 30

/** How often `tidy` is worth its while. */
export const TIDY_EVERY_MS = DAY_MS

/** Deletes what nobody will ask for again: events sent a week ago, or that nobody took for a month, and ended sessions. */
export async function tidy({ store, now }: Pick<Platform, 'store' | 'now'>): Promise<void> {
  const { q, t } = store
  const daysAgo = (days: number) => now() - days * DAY_MS
  await store.commit([
    q.delete(t.outbox).where(lt(t.outbox.sentAt, daysAgo(SENT_DAYS))),
    q.delete(t.outbox).where(lt(t.outbox.createdAt, daysAgo(UNSENT_DAYS))),
    q.delete(t.sessions).where(lt(t.sessions.expiresAt, now())),
  ])
}
