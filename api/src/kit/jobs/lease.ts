import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import { Conflict, exactly, type Statement } from '../../db/port.ts'
import { literal, ownedBy } from '../tenant-store.ts'
import type { JobKind, JobRow, Workshop } from './job.ts'

/** Longer than any slice takes: only whoever is gone lets it run out. */
const LEASE_MS = 60_000
const DUE = ['queued', 'running'] as const

/** A job that is this process's to work on, until the lease runs out. */
export interface Lease {
  job: JobRow
  /** Sets columns of the job, while it is still ours and nobody has cancelled it. */
  update(set: Partial<JobRow>): Statement
  /** The job as it is now; undefined when it is not ours any more. */
  renewed(): Promise<JobRow | undefined>
}

/** Takes the oldest job that waits, or that was left by a process which is gone. Two that reach for one job: one of them gets it. */
export async function takeJob(platform: Workshop, kinds: readonly JobKind[]): Promise<Lease | undefined> {
  const { store, now, newId } = platform
  const { q, t } = store
  const known = kinds.map(({ kind }) => kind)
  for (;;) {
    const [job] = await q
      .select()
      .from(t.jobs)
      .where(and(inArray(t.jobs.status, DUE), lte(t.jobs.leasedUntil, now()), inArray(t.jobs.kind, known)))
      .orderBy(asc(t.jobs.createdAt), asc(t.jobs.id))
      .limit(literal(1))
    if (!job) return undefined
    const leaseId = newId()
    // Whoever had it ended without a word: that counts as a failed attempt, for the job may be what ended it.
    const attempts = job.attempts + (job.status === 'running' ? 1 : 0)
    const started = { status: 'running' as const, leaseId, attempts, startedAt: job.startedAt ?? now() }
    const taken = leaseOf(platform, { ...job, ...started })
    const claim = q
      .update(t.jobs)
      .set({ ...started, leasedUntil: now() + LEASE_MS, updatedAt: now(), version: job.version + 1 })
      .where(and(ownedBy(t.jobs, job.tenantId), eq(t.jobs.id, job.id), eq(t.jobs.version, job.version)))
    try {
      await store.commit([exactly(1, claim)])
      return taken
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
    }
  }
}

function leaseOf({ store, now }: Workshop, job: JobRow): Lease {
  const { q, t } = store
  const isOurs = and(
    ownedBy(t.jobs, job.tenantId),
    eq(t.jobs.id, job.id),
    eq(t.jobs.leaseId, job.leaseId ?? ''),
    eq(t.jobs.status, 'running'),
  )
  return {
    job,
    update: (set) =>
      q
        .update(t.jobs)
        .set({ leasedUntil: now() + LEASE_MS, updatedAt: now(), ...set, version: sql`${t.jobs.version} + 1` })
        .where(isOurs),
    renewed: async () => (await q.select().from(t.jobs).where(isOurs))[0],
  }
}
