import {
  type Migration,
  migrationBetween,
  type ShopContext,
  type TypeDesign,
  type TypeDraft,
  waysBack,
} from '@mtc/openapi/product-schema'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { JobRow } from '../../../kit/jobs/job.ts'
import type { TenantStore } from '../../../kit/tenant-store.ts'

/** What a job is told that carries products from one revision of their type to another. */
export interface CarryInput {
  /** Products of revisions below this one are carried over. */
  to: number
  before: TypeDesign
  after: TypeDraft
  shop: ShopContext
  direction: 'forward' | 'backward'
  /** The job that this one takes back. */
  undoes: string | null
}
/** The way of products to one revision of their type. */
export interface Passage {
  jobId: string
  to: number
  undoes: string | null
  migration: Migration
  ways: ReturnType<typeof waysBack>
}

const KINDS = ['publish-product-type', 'undo-product-type'] as const
const known = new LRUCache<string, Passage>({ max: 50 })

export const inputOf = ({ input }: Pick<JobRow, 'input'>): CarryInput => input as unknown as CarryInput // written by `carryJob` only

/** Works a job's passage out once: it never changes. */
export function passageOf(job: Pick<JobRow, 'id' | 'input'>): Passage {
  const kept = known.get(job.id)
  if (kept) return kept
  const { before, after, shop, direction, to, undoes } = inputOf(job)
  const migration = migrationBetween(before, after, shop)
  const passage = { jobId: job.id, to, undoes, migration, ways: waysBack(migration, direction) }
  known.set(job.id, passage)
  return passage
}

const AT_A_TIME = 10

/**
 * The passages that a product of a revision still has before it, in their order, up to the type as the caller has read
 * it: one that was published since is not for products that are written as of that type.
 */
export async function passagesSince(
  tenant: TenantStore,
  type: { id: string; revision: number },
  revision: number,
): Promise<Passage[]> {
  const { jobs } = tenant.t
  const found: Passage[] = []
  let last: JobRow | undefined
  for (;;) {
    const rows = await tenant.rows(jobs, {
      where: and(
        eq(jobs.subjectId, type.id),
        inArray(jobs.kind, KINDS),
        last && sql`(${jobs.createdAt}, ${jobs.id}) < (${last.createdAt}, ${last.id})`,
      ),
      orderBy: [desc(jobs.createdAt), desc(jobs.id)],
      limit: AT_A_TIME,
    })
    const newer = rows.map(passageOf).filter(({ to }) => to > revision)
    found.push(...newer.filter(({ to }) => to <= type.revision))
    if (newer.length < AT_A_TIME) return found.toSorted((a, b) => a.to - b.to)
    last = rows.at(-1)
  }
}
