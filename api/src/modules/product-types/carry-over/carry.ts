import { type Carriage, sameJson, takeBack } from '@mtc/openapi/product-schema'
import { and, inArray } from 'drizzle-orm'
import type { TenantStore } from '../../../kit/tenant-store.ts'
import type { Passage } from './passage.ts'

type Json = Record<string, unknown>

/** What there is to know of a product that is carried over. */
export interface Carriable {
  id: string
  version: number
  typeRevision: number
  metadata: Json
}
/** What one job made of a product. */
export interface CarriedBy extends Carriage {
  jobId: string
  beforeRevision: number
  lost: string[]
}
export interface CarriedOver {
  metadata: Json
  by: CarriedBy[]
}
/** What was written down about a product when a job carried it over. */
export type Carriages = (jobId: string, productId: string) => Carriage | undefined

/** Carries one product along all passages that it still has before it. */
export function carried(product: Carriable, passages: readonly Passage[], carriages: Carriages): CarriedOver {
  const by: CarriedBy[] = []
  let { metadata, typeRevision } = product
  for (const { jobId, to, undoes, migration, ways } of passages) {
    if (to <= typeRevision) continue
    const before = metadata
    const lost: string[] = []
    if (undoes === null) {
      metadata = migration.forward(before).data
      lost.push(...migration.losses(before).map(({ field }) => field))
    } else {
      const known = by.find((one) => one.jobId === undoes) ?? carriages(undoes, product.id)
      const back = takeBack(before, known, ways)
      metadata = back.data
      lost.push(...back.lost.map(({ field }) => field))
    }
    if (migration.touchesData || !sameJson(before, metadata))
      by.push({ jobId, beforeRevision: typeRevision, before, after: metadata, lost })
    typeRevision = to
  }
  return { metadata, by }
}

/** Reads what was written down about some products when the jobs that are taken back now carried them over. */
export async function carriagesOf(
  tenant: TenantStore,
  passages: readonly Pick<Passage, 'undoes'>[],
  productIds: readonly string[],
): Promise<Carriages> {
  const jobIds = passages.flatMap(({ undoes }) => undoes ?? [])
  if (jobIds.length === 0 || productIds.length === 0) return () => undefined
  const { productMigrations: m } = tenant.t
  const rows = await tenant.select(
    m,
    { jobId: m.jobId, productId: m.productId, before: m.before, after: m.after },
    { where: and(inArray(m.jobId, jobIds), tenant.f.among(m.productId, JSON.stringify(productIds))) },
  )
  const known = new Map(rows.map((row) => [`${row.jobId}/${row.productId}`, row as unknown as Carriage])) // its columns' types
  return (jobId, productId) => known.get(`${jobId}/${productId}`)
}
