import type { Step } from '../../db/port.ts'
import type { AppContext } from '../env.ts'
import { insertRow } from '../statements.ts'
import type { JobKind, JobRow } from './job.ts'

/** What a request asks to be done later. */
export interface NewJob {
  kind: JobKind['kind']
  subject: { type: string; id: string; name: string }
  input: Record<string, unknown>
  total: number
}

/** A job that this request asks for, and the step that writes it in the unit of work that makes it necessary. */
export function newJob(c: AppContext, { kind, subject, input, total }: NewJob): { job: JobRow; step: Step } {
  const { store, now, newId } = c.get('platform')
  const principal = c.get('principal')
  const time = now()
  const job: JobRow = {
    id: newId(),
    tenantId: c.get('tenant').id,
    kind,
    status: 'queued',
    subjectType: subject.type,
    subjectId: subject.id,
    subjectName: subject.name,
    input,
    report: {},
    done: 0,
    total,
    attempts: 0,
    leaseId: null,
    leasedUntil: time,
    error: null,
    requestedById: principal.userId,
    requestedByName: principal.name,
    startedAt: null,
    finishedAt: null,
    version: 1,
    createdAt: time,
    updatedAt: time,
  }
  return { job, step: insertRow(store, store.t.jobs, job) }
}
