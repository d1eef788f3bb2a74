import { and, asc, eq, lt, sql } from 'drizzle-orm'
import { exactly, type Step } from '../../../db/port.ts'
import { isSame } from '../../../kit/is-same.ts'
import type { JobKind, JobRow, Slice, Work } from '../../../kit/jobs/job.ts'
import type { TenantStore } from '../../../kit/tenant-store.ts'
import { typeOfProduct } from '../../products/type-of-product.ts'
import { carriagesOf, carried } from './carry.ts'
import { foundOtherwise, indexed } from './indexing.ts'
import { inputOf, type Passage, passageOf, passagesSince } from './passage.ts'
import { type ChangedProduct, changeProducts, recordCarriage } from './writing.ts'

const SLICE = 200
/** What a job reports: how many products came out changed, faulty, or with something lost; and how far it has come. */
interface Report {
  changed: number
  faulty: number
  lossy: number
  reached?: [createdAt: number, id: string]
}
type ProductRow = TenantStore['t']['products']['$inferSelect']
type TypeRow = TenantStore['t']['productTypes']['$inferSelect']

/** Carries the products of a type over to its newest revision, as publishing or undoing asks. */
export const carryOver = (kind: JobKind['kind']): JobKind => ({
  kind,
  async slice(work, job) {
    const { tenant } = work
    const type = await tenant.find(tenant.t.productTypes, job.subjectId)
    const report = { changed: 0, faulty: 0, lossy: 0, ...job.report } as Report
    if (!type) return finished(job, report)
    const { to } = inputOf(job)
    if (isIdle(job) && !report.reached) {
      const steps = [renumbered(tenant, job.subjectId, to)]
      return { steps, done: job.total, report: { ...report, reached: [0, ''] }, isFinished: false }
    }
    const products = await nextProducts(tenant, job.subjectId, to, report.reached)
    if (products.length > 0) return sliceOf(work, type, products, job, report)
    return report.reached ? anew(tenant, job, report) : finished(job, report)
  },
})

/** Whether nothing comes of it for any product. Backwards even a harmless change takes away what was filled in since. */
const isIdle = (job: JobRow): boolean =>
  inputOf(job).direction === 'forward' && !passageOf(job).migration.changesVerdicts

const finished = (job: JobRow, { reached: _, ...report }: Report): Slice => ({
  steps: [],
  done: job.total,
  report,
  isFinished: true,
})

/** Looks once more from the start whether a product was left out. */
async function anew(tenant: TenantStore, job: JobRow, report: Report): Promise<Slice> {
  const [left] = await nextProducts(tenant, job.subjectId, inputOf(job).to, undefined, 1)
  if (!left) return finished(job, report)
  const { reached: _, ...rest } = report
  return { steps: [], done: job.done, report: rest, isFinished: false }
}

function nextProducts(
  { t, rows }: TenantStore,
  typeId: string,
  to: number,
  reached: Report['reached'],
  limit = SLICE,
): Promise<ProductRow[]> {
  const { products: p } = t
  return rows(p, {
    where: and(
      eq(p.productTypeId, typeId),
      lt(p.typeRevision, to),
      reached && sql`(${p.createdAt}, ${p.id}) > (${reached[0]}, ${reached[1]})`,
    ),
    orderBy: [asc(p.createdAt), asc(p.id)],
    limit,
  })
}

/** Where nothing has to be carried over, products of the revision before are of this one already. */
const renumbered = ({ t, update }: TenantStore, typeId: string, to: number) =>
  update(t.products, and(eq(t.products.productTypeId, typeId), eq(t.products.typeRevision, to - 1)), {
    typeRevision: to,
  })

/** Products that come out as they went in are of the new revision too, unless somebody has saved one since it was read. */
const keptAsTheyAre = ({ t, f, update }: TenantStore, kept: readonly ProductRow[], typeRevision: number): Step[] =>
  [...Map.groupBy(kept, ({ version }) => version)].map(([version, rows]) => {
    const ids = JSON.stringify(rows.map(({ id }) => id))
    const where = and(f.among(t.products.id, ids), eq(t.products.version, version))
    return exactly(rows.length, update(t.products, where, { typeRevision }))
  })

async function sliceOf(work: Work, type: TypeRow, products: ProductRow[], job: JobRow, report: Report): Promise<Slice> {
  const { tenant, platform } = work
  const { store, now } = platform
  const passages: Passage[] = await passagesSince(tenant, type, Math.min(...products.map((one) => one.typeRevision)))
  const carriages = await carriagesOf(
    tenant,
    passages,
    products.map(({ id }) => id),
  )
  const kind = typeOfProduct(type)
  const results = products.map((product) => {
    const { metadata, by } = carried(product, passages, carriages)
    const set = {
      metadata,
      typeRevision: type.revision,
      faultCount: kind.validate(metadata).length,
      imageId: kind.image(metadata),
    }
    const isChanged =
      set.faultCount !== product.faultCount || set.imageId !== product.imageId || !isSame(product.metadata, metadata)
    return { product, by, set, isChanged, version: product.version + (isChanged ? 1 : 0) }
  })
  const changed: ChangedProduct[] = results
    .filter(({ isChanged }) => isChanged)
    .map(({ product, set }) => ({ before: product, set }))
  const kept = results.filter(({ isChanged }) => !isChanged).map(({ product }) => product)
  const last = products.at(-1)
  return {
    steps: [
      ...changeProducts(store, tenant, type, changed, now()),
      ...keptAsTheyAre(tenant, kept, type.revision),
      ...indexed(store, tenant, type, await foundOtherwise(tenant, type, kept)),
      ...recordCarriage(store, tenant.tenantId, results, now()),
    ],
    done: Math.min(job.total, job.done + products.length),
    report: {
      changed: report.changed + changed.length,
      faulty: report.faulty + results.filter(({ set }) => set.faultCount > 0).length,
      lossy: report.lossy + results.filter(({ by }) => by.some(({ lost }) => lost.length > 0)).length,
      ...(last ? { reached: [last.createdAt, last.id] } : {}),
    },
    isFinished: false,
  }
}
