import { Conflict, exactly, type Statement } from '../../db/port.ts'
import { insertRow } from '../statements.ts'
import { tenantStore } from '../tenant-store.ts'
import type { JobKind, JobRow, Slice, Workshop } from './job.ts'
import { type Lease, takeJob } from './lease.ts'

/** A slice that fails is tried again so often, ever later, before the job is given up. */
const MOST_ATTEMPTS = 5
const FIRST_RETRY_MS = 1000
const LOST = 'The process that worked on it ended, again and again'
/** Somebody saves what a slice is about to write: the slice is done again, on what is there then. */
const MOST_COLLISIONS = 50

export interface Running {
  /** Asked between slices: whether to leave the rest to whoever comes next. */
  mustStop?: () => boolean
}

/** Works on jobs until none is due. */
export async function runJobs(platform: Workshop, kinds: readonly JobKind[], running: Running = {}): Promise<void> {
  while (!running.mustStop?.()) {
    const lease = await takeJob(platform, kinds)
    if (!lease) return
    await workOn(platform, kinds, lease, running)
  }
}

async function workOn(platform: Workshop, kinds: readonly JobKind[], lease: Lease, running: Running): Promise<void> {
  const { store, now, log } = platform
  const kind = kinds.find((one) => one.kind === lease.job.kind)
  const work = { platform, tenant: tenantStore(store, lease.job.tenantId) }
  let collisions = 0
  for (;;) {
    const job = await lease.renewed()
    if (!job || !kind) return
    if (job.attempts >= MOST_ATTEMPTS) {
      await settle(platform, lease.update(givenUp(job.attempts, LOST, now())))
      return
    }
    if (running.mustStop?.()) {
      await settle(platform, lease.update({ status: 'queued', leaseId: null, leasedUntil: now() }))
      return
    }
    try {
      const slice = await kind.slice(work, job)
      await store.commit([
        exactly(1, lease.update(progressOf(slice, now()))),
        ...slice.steps,
        ...eventOf(platform, job, slice),
      ])
      if (slice.isFinished) {
        platform.realtime.announce(job.tenantId)
        return
      }
      collisions = 0
    } catch (error) {
      const isCollision = error instanceof Conflict && (error.kind === 'rows' || error.kind === 'unique')
      if (isCollision && ++collisions < MOST_COLLISIONS) continue
      log({ level: 'error', message: `A slice of the job ${job.id} failed`, error })
      await settle(platform, lease.update(failureOf(job, error, now())))
      return
    }
    await breath()
  }
}

const progressOf = ({ done, report, isFinished }: Slice, now: number): Partial<JobRow> => ({
  done,
  attempts: 0,
  error: null,
  ...(report ? { report } : {}),
  ...(isFinished ? { status: 'succeeded', finishedAt: now, leaseId: null, leasedUntil: null } : {}),
})

function failureOf({ attempts }: JobRow, error: unknown, now: number): Partial<JobRow> {
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 1000)
  return attempts + 1 < MOST_ATTEMPTS
    ? {
        status: 'queued',
        attempts: attempts + 1,
        error: message,
        leaseId: null,
        leasedUntil: now + FIRST_RETRY_MS * 2 ** attempts,
      }
    : givenUp(attempts + 1, message, now)
}

const givenUp = (attempts: number, error: string, now: number): Partial<JobRow> => ({
  status: 'failed',
  attempts,
  error,
  finishedAt: now,
  leaseId: null,
  leasedUntil: null,
})

/** `publish-product-type.finished` */
const eventOf = ({ store, newId, now }: Workshop, job: JobRow, { isFinished }: Slice) =>
  isFinished
    ? [
        insertRow(store, store.t.outbox, {
          id: newId(),
          tenantId: job.tenantId,
          topic: `${job.kind}.finished`,
          payload: { id: job.id, subjectId: job.subjectId },
          createdAt: now(),
        }),
      ]
    : []

/** Writes the job's state; somebody who cancelled it meanwhile was first. */
async function settle({ store }: Workshop, statement: Statement): Promise<void> {
  await store.commit([statement])
}

/** Lets requests that wait go first. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
