import { jobOperations } from '@mtc/openapi'
import { and, eq } from 'drizzle-orm'
import { Conflict, exactly } from '../../db/port.ts'
import { ApiError } from '../../kit/api-error.ts'
import { type App, bind } from '../../kit/bind.ts'
import { type Crud, idOf } from '../../kit/crud/crud.ts'
import { journal } from '../../kit/crud/journal.ts'
import type { AppContext } from '../../kit/env.ts'
import type { JobRow } from '../../kit/jobs/job.ts'
import { tenantStore } from '../../kit/tenant-store.ts'

/** Cancelling and resuming, beside the list and get that every resource has. */
export function jobRoutes(app: App, jobs: Crud): void {
  bind(app, jobOperations.cancelJob, async ({ c, params }) => {
    const now = c.get('platform').now()
    const row = await change(
      c,
      jobs,
      idOf(params),
      ['queued', 'running'],
      'is at rest already: there is nothing to cancel',
      {
        status: 'cancelled',
        leaseId: null,
        leasedUntil: null,
        finishedAt: now,
      },
    )
    return jobs.answer(c, row)
  })
  bind(app, jobOperations.resumeJob, async ({ c, params }) => {
    const { now, jobs: queue } = c.get('platform')
    const row = await change(
      c,
      jobs,
      idOf(params),
      ['cancelled', 'failed'],
      'is under way or done: there is nothing to resume',
      {
        status: 'queued',
        attempts: 0,
        error: null,
        leasedUntil: now(),
        finishedAt: null,
      },
    )
    queue.wake(c)
    return jobs.answer(c, row)
  })
}

/** Gives a job another status, where it has one that this can follow. The job may move on meanwhile: then it is looked at anew. */
async function change(
  c: AppContext,
  jobs: Crud,
  id: string,
  from: readonly JobRow['status'][],
  otherwise: string,
  set: Partial<JobRow>,
) {
  const { store, now } = c.get('platform')
  const { t } = store
  const tenant = tenantStore(store, c.get('tenant').id)
  for (;;) {
    const before = await jobs.find(c, id)
    if (!before) throw new ApiError('NOT_FOUND')
    if (!from.includes(before['status'] as JobRow['status']))
      throw new ApiError('UNPROCESSABLE', { message: `The job ${otherwise}` })
    const after = { ...before, ...set, version: before.version + 1, updatedAt: now() }
    const guarded = and(eq(t.jobs.id, id), eq(t.jobs.version, before.version))
    const { version, updatedAt } = after
    try {
      const written = tenant.update(t.jobs, guarded, { ...set, version, updatedAt })
      await tenant.commit([exactly(1, written), ...journal(c, jobs, 'updated', before, after)])
      return after
    } catch (error) {
      if (!(error instanceof Conflict) || error.kind !== 'rows') throw error
    }
  }
}
