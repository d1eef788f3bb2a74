import { createValidator, type JsonSchema, migrationBetween, takeBack, waysBack } from '@mtc/openapi/product-schema'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Step } from '../../../db/port.ts'
import { ApiError } from '../../../kit/api-error.ts'
import { type Opened, publishedOf, staleDraft } from '../../../kit/documents/index.ts'
import { isSame } from '../../../kit/is-same.ts'
import { iso } from '../../../kit/iso.ts'
import type { JobRow } from '../../../kit/jobs/job.ts'
import { ownedBy } from '../../../kit/tenant-store.ts'
import { type CarryInput, inputOf } from '../carry-over/passage.ts'
import { everyProduct } from '../impact/every-product.ts'
import { tally } from '../impact/tally.ts'
import type { Proposal } from './proposal.ts'
import { writeRevision } from './write-revision.ts'

type Revision = Pick<
  Opened['tenant']['t']['revisions']['$inferSelect'],
  'number' | 'undoes' | 'message' | 'authorName' | 'createdAt'
>
/** A published change that can be taken back. */
interface Undoable {
  revision: Revision
  /** What was published before it, and with it. */
  earlier: Record<string, unknown>
  later: Record<string, unknown>
  /** The job that carried the products over. */
  job: JobRow
}

/** Which revisions are taken back as things stand: to take back a taking back brings the change again. */
function takenBack(revisions: readonly Revision[]): ReadonlySet<number> {
  const gone = new Set<number>()
  for (const { number, undoes } of revisions.toSorted((a, b) => b.number - a.number))
    if (undoes !== null && !gone.has(number)) gone.add(undoes)
  return gone
}

/**
 * The change that is taken back next: the newest that stands. `wanted` may also be the newest revision of all: where that
 * took a change back, the change is brought again.
 */
async function undoableOf(opened: Opened, wanted?: number): Promise<Undoable> {
  const { tenant, row } = opened
  const t = tenant.t.revisions
  const [revisions, jobs] = await Promise.all([
    tenant.select(t, columnsOf(t), { where: eq(t.entityId, row.id), orderBy: [desc(t.number)] }) as Promise<unknown>,
    jobsOf(opened),
  ])
  const known = revisions as Revision[] // its columns' types
  const gone = takenBack(known)
  const published = known.filter(({ number }) => jobs.has(number))
  const standing = published.find(({ number, undoes }) => undoes === null && !gone.has(number))
  const revision = wanted === row['revision'] ? published.find(({ number }) => number === wanted) : standing
  const job = revision && (await tenant.find(tenant.t.jobs, jobs.get(revision.number) ?? ''))
  if (!revision || !job || (wanted !== undefined && wanted !== revision.number))
    throw new ApiError('UNPROCESSABLE', { message: 'There is no published change that could be taken back' })
  const contents = await tenant.rows(t, {
    where: and(eq(t.entityId, row.id), inArray(t.number, [revision.number - 1, revision.number])),
    orderBy: [asc(t.number)],
  })
  const [earlier = {}, later = {}] = contents.map(({ content }) => content)
  return { revision, earlier, later, job }
}

const columnsOf = (t: Opened['tenant']['t']['revisions']) => ({
  number: t.number,
  undoes: t.undoes,
  message: t.message,
  authorName: t.authorName,
  createdAt: t.createdAt,
})

/** The jobs that carried products of the type over, by the revision that they did so for: their ids, for they are large. */
async function jobsOf({ tenant, row }: Opened): Promise<ReadonlyMap<number, string>> {
  const { jobs } = tenant.t
  const where = and(eq(jobs.subjectId, row.id), inArray(jobs.kind, ['publish-product-type', 'undo-product-type']))
  const found = await tenant.select(jobs, { id: jobs.id, to: tenant.f.jsonNumber(jobs.input, ['to']) }, { where })
  return new Map(found.map(({ id, to }) => [Number(to), String(id)]))
}

/** What is published once it is taken back: what the change changed as it was before, the rest as it is. */
function fieldsAfter({ document, row }: Opened, { earlier, later }: Undoable): Proposal['fields'] {
  const changed = document.published.filter((field) => !isSame(earlier[field], later[field]))
  const back = Object.fromEntries(changed.map((field) => [field, earlier[field]]))
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

/**
 * What the job has not done yet need not be done only to be taken back. Its version grows, so that whoever is just about
 * to take it up finds that it has moved on.
 */
function calledOff({ c, tenant }: Opened, { id }: JobRow): Step {
  const { store, now } = c.get('platform')
  const { jobs } = tenant.t
  return store.q
    .update(jobs)
    .set({
      status: 'cancelled',
      leaseId: null,
      leasedUntil: null,
      finishedAt: now(),
      updatedAt: now(),
      version: sql`${jobs.version} + 1`,
    })
    .where(and(ownedBy(jobs, tenant.tenantId), eq(jobs.id, id), inArray(jobs.status, ['queued', 'running', 'failed'])))
}
