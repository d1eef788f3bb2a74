import { createValidator, type JsonSchema, migrationBetween, takeBack, waysBack } from '@mtc/openapi/product-schema'
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Step } from '../../../db/port.ts'
import { ApiError } from '../../../kit/api-error.ts'
import { type Opened, publishedOf, staleDraft } from '../../../kit/documents/index.ts'
import { isSame } from '../../../kit/is-same.ts'
import { iso } from '../../../kit/iso.ts'
import type { JobRow } from '../../../kit/jobs/job.ts'
import { type CarryInput, inputOf } from '../carry-over/passage.ts'
import { everyProduct } from '../impact/every-product.ts'
import { tally } from '../impact/tally.ts'
import type { Proposal } from './proposal.ts'
import { writeRevision } from './write-revision.ts'

type Revision = Opened['tenant']['t']['revisions']['$inferSelect']

/** A published change that can be taken back. */
interface Undoable {
  revision: Revision
  /** What was published before it. */
  earlier: Revision
  /** The job that carried the products over. */
  job: JobRow
}

/**
 * The change that is taken back next: the newest that has not been taken back yet. `wanted` may also be the newest
 * revision of all: where that took a change back, the change is brought again.
 */
async function undoableOf(opened: Opened, wanted?: number): Promise<Undoable> {
  const { tenant, row } = opened
  const t = tenant.t.revisions
  const revisions = await tenant.rows(t, { where: eq(t.entityId, row.id), orderBy: [desc(t.number)] })
  const undone = new Set(revisions.flatMap(({ undoes }) => undoes ?? []))
  const standing = revisions.find(({ number, undoes }) => undoes === null && !undone.has(number))
  const revision = wanted === row['revision'] ? revisions[0] : standing
  const earlier = revisions.find(({ number }) => number === (revision?.number ?? 0) - 1)
  const job = revision && (await jobOf(opened, revision.number))
  if (!revision || !earlier || !job || (wanted !== undefined && wanted !== revision.number))
    throw new ApiError('UNPROCESSABLE', { message: 'There is no published change that could be taken back' })
  return { revision, earlier, job }
}

async function jobOf({ tenant, row }: Opened, revision: number): Promise<JobRow | undefined> {
  const { jobs } = tenant.t
  const found = await tenant.rows(jobs, {
    where: and(eq(jobs.subjectId, row.id), inArray(jobs.kind, ['publish-product-type', 'undo-product-type'])),
    orderBy: [desc(jobs.createdAt), desc(jobs.id)],
  })
  return found.find((job) => inputOf(job).to === revision)
}

/** What is published once it is taken back: what the change changed as it was before, the rest as it is. */
function fieldsAfter({ document, row }: Opened, { revision, earlier }: Undoable): Proposal['fields'] {
  const changed = document.published.filter((field) => !isSame(earlier.content[field], revision.content[field]))
  const back = Object.fromEntries(changed.map((field) => [field, earlier.content[field]]))
  return { ...publishedOf(document, row), ...back } as Proposal['fields'] // the fields that a revision keeps
}

const carryBack = ({ job }: Undoable): Omit<CarryInput, 'to'> => {
  const { before, after, shop, direction } = inputOf(job)
  return { before, after, shop, direction: direction === 'forward' ? 'backward' : 'forward', undoes: job.id }
}

/** Says what taking a change back would do to every product. */
export async function previewUndo(opened: Opened, wanted?: number) {
  const { tenant, row } = opened
  const undoable = await undoableOf(opened, wanted)
  const { revision, job } = undoable
  const { before, after, shop, direction } = carryBack(undoable)
  const ways = waysBack(migrationBetween(before, after, shop), direction)
  const validate = createValidator(fieldsAfter(opened, undoable).schema as JsonSchema)
  const counts = tally()
  const fates = { untouched: 0, edited: 0, created: 0 }
  for await (const slice of everyProduct(tenant, { id: row.id, revision: Number(row['revision']) }, [job.id])) {
    for (const product of slice) {
      const carriage = product.carriages(job.id, product.id)
      const { data, isEdited, lost } = takeBack(product.metadata, carriage, ways)
      const isNew = carriage === undefined && product.createdAt >= revision.createdAt
      const isAsBefore = carriage ? !isEdited : isSame(data, product.metadata)
      fates[isNew ? 'created' : isAsBefore ? 'untouched' : 'edited'] += 1
      counts.add({
        product,
        faults: validate(data),
        losses: lost.map((loss) => ({ change: `revision:${revision.number}`, ...loss })),
      })
    }
  }
  return {
    revision: revision.number,
    publishedRevision: Number(row['revision']),
    message: revision.message,
    publishedAt: iso(revision.createdAt),
    publishedByName: revision.authorName,
    ...counts.result(),
    ...fates,
  }
}

/** Publishes what was there before a change as a new revision, and sets the job going that brings the products back. */
export async function undo(
  opened: Opened,
  { publishedRevision, revision, message }: { publishedRevision: number; revision: number; message: string },
) {
  if (publishedRevision !== opened.row['revision']) throw await staleDraft(opened)
  const undoable = await undoableOf(opened, revision)
  return writeRevision(opened, {
    kind: 'undo-product-type',
    fields: fieldsAfter(opened, undoable),
    note: { message, undoes: revision },
    carry: carryBack(undoable),
    steps: [calledOff(opened, undoable.job)],
  })
}

/** What the job has not done yet need not be done only to be taken back. */
function calledOff({ c, tenant }: Opened, { id }: JobRow): Step {
  const { jobs } = tenant.t
  const where = and(eq(jobs.id, id), inArray(jobs.status, ['queued', 'running', 'failed']))
  const now = c.get('platform').now()
  return tenant.update(jobs, where, {
    status: 'cancelled',
    leaseId: null,
    leasedUntil: null,
    finishedAt: now,
    updatedAt: now,
  })
}
