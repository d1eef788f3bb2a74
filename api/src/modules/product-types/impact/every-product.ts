import { and, asc, eq, sql } from 'drizzle-orm'
import type { TenantStore } from '../../../kit/tenant-store.ts'
import { type Carriages, carriagesOf, carried } from '../carry-over/carry.ts'
import { type Passage, passagesSince } from '../carry-over/passage.ts'

const SLICE = 500

/** A product as a preview looks at it. */
export interface SeenProduct {
  id: string
  name: string
  sku: string
  createdAt: number
  /** The custom fields as its type's newest revision knows them. */
  metadata: Record<string, unknown>
  /** What jobs are known to have made of it. */
  carriages: Carriages
}
interface Row {
  id: string
  name: string
  sku: string
  version: number
  createdAt: number
  typeRevision: number
  metadata: Record<string, unknown>
}

/** Every product of a type, slice by slice, so that it never takes more memory than a slice. `recalled`: jobs to know of. */
export async function* everyProduct(
  tenant: TenantStore,
  type: { id: string; revision: number },
  recalled: readonly string[] = [],
): AsyncGenerator<SeenProduct[]> {
  const { products: p } = tenant.t
  const columns = {
    id: p.id,
    name: p.name,
    sku: p.sku,
    version: p.version,
    createdAt: p.createdAt,
    typeRevision: p.typeRevision,
    metadata: p.metadata,
  }
  let last: Row | undefined
  for (;;) {
    const where = and(
      eq(p.productTypeId, type.id),
      last && sql`(${p.createdAt}, ${p.id}) > (${last.createdAt}, ${last.id})`,
    )
    const rows = (await tenant.select(p, columns, {
      where,
      orderBy: [asc(p.createdAt), asc(p.id)],
      limit: SLICE,
    })) as unknown as Row[] // the columns' types
    if (rows.length === 0) return
    yield await seen(tenant, type, rows, recalled)
    last = rows.at(-1)
    // Requests that wait go first.
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}

async function seen(
  tenant: TenantStore,
  type: { id: string; revision: number },
  rows: readonly Row[],
  recalled: readonly string[],
): Promise<SeenProduct[]> {
  const oldest = Math.min(...rows.map(({ typeRevision }) => typeRevision))
  const passages: Passage[] = oldest < type.revision ? await passagesSince(tenant, type, oldest) : []
  const asked = [...passages, ...recalled.map((undoes) => ({ undoes }))]
  const known = await carriagesOf(
    tenant,
    asked,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const { metadata, by } = carried(row, passages, known)
    const carriages: Carriages = (jobId, id) => by.find((one) => one.jobId === jobId) ?? known(jobId, id)
    return { ...row, metadata, carriages }
  })
}
