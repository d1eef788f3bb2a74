import { and, inArray, min } from 'drizzle-orm'
import type { JobKind, Workshop } from './job.ts'

/** In how many milliseconds the next of the jobs that wait for their time may be worked on; undefined where none waits. */
export async function untilNextDue(
  { store: { q, t }, now }: Workshop,
  kinds: readonly JobKind[],
): Promise<number | undefined> {
  const known = kinds.map(({ kind }) => kind)
  const [next] = await q
    .select({ at: min(t.jobs.leasedUntil) })
    .from(t.jobs)
    .where(and(inArray(t.jobs.status, ['queued', 'running']), inArray(t.jobs.kind, known)))
  return next?.at == null ? undefined : Math.max(0, Number(next.at) - now())
}
