import { count, eq } from 'drizzle-orm'
import { Conflict, type Step } from '../../../db/port.ts'
import type { Row } from '../../../kit/crud/index.ts'
import { type Opened, staleDraft } from '../../../kit/documents/index.ts'
import { newJob } from '../../../kit/jobs/enqueue.ts'
import type { JobKind, JobRow } from '../../../kit/jobs/job.ts'
import type { CarryInput } from '../carry-over/passage.ts'
import type { Proposal } from './proposal.ts'

/** What a new revision of a type is made of. */
export interface NewRevision {
  kind: JobKind['kind']
  fields: Proposal['fields']
  note: { message: string; undoes?: number }
  carry: Omit<CarryInput, 'to'>
  /** What else belongs to the same unit of work: a draft that is done with, a job that is called off. */
  steps: Step[]
}

/** Writes a new revision of a type: the row, the revision, the job, the audit entry and the event, or nothing at all. */
export async function writeRevision(
  opened: Opened,
  { kind, fields, note, carry, steps }: NewRevision,
): Promise<{ type: Row; job: JobRow }> {
  const { c, document, tenant, row } = opened
  const { products } = tenant.t
  const [found] = await tenant.select(products, { n: count() }, { where: eq(products.productTypeId, row.id) })
  const { job, step } = newJob(c, {
    kind,
    subject: { type: document.crud.shape.resource.path, id: row.id, name: fields.name },
    input: { ...carry, to: Number(row['revision']) + 1 } satisfies CarryInput,
    total: Number(found?.n ?? 0),
  })
  try {
    const type = await document.crud.write(c, 'published', row, fields, { steps: [...steps, step], note })
    c.get('platform').jobs.wake(c)
    return { type, job }
  } catch (error) {
    if (error instanceof Conflict && error.kind === 'rows') throw await staleDraft(opened)
    throw error
  }
}
