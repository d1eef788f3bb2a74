import type { Change } from '@mtc/openapi/product-schema'
import { gravest, pointerTo } from '@mtc/openapi/product-schema'
import type { Row } from '../../../kit/crud/index.ts'
import type { AppContext } from '../../../kit/env.ts'
import { tenantStore } from '../../../kit/tenant-store.ts'
import type { Proposal } from '../publish/proposal.ts'
import { referencesTo } from '../references/index.ts'
import { everyProduct } from './every-product.ts'
import { type Loss, tally, type Verdict } from './tally.ts'

const SAMPLES = 3

/** What a proposal would make of each product, one after the other. */
export async function* verdictsOn(
  c: AppContext,
  type: Row,
  { migration, validate }: Proposal,
): AsyncGenerator<Verdict & { touched: string[]; refused: string[] }> {
  const tenant = tenantStore(c.get('platform').store, c.get('tenant').id)
  for await (const slice of everyProduct(tenant, { id: type.id, revision: Number(type['revision']) })) {
    for (const product of slice) {
      const { data, refused } = migration.forward(product.metadata)
      yield {
        product,
        faults: validate?.(data) ?? [],
        losses: migration.losses(product.metadata),
        touched: migration.touched(product.metadata),
        refused,
      }
    }
  }
}

/** What a change counts. */
interface Counted extends Change {
  affected: number
  lossy: number
  losses: Loss[]
}

/** Tries a proposal on every product, and counts. */
export async function impactOf(c: AppContext, type: Row, proposal: Proposal) {
  const { changes } = proposal.migration
  const counted = new Map(
    changes.map((change): [string, Counted] => [change.key, { ...change, affected: 0, lossy: 0, losses: [] }]),
  )
  const counts = tally()
  const refused = new Map<string, number>()
  for await (const verdict of verdictsOn(c, type, proposal)) {
    counts.add(verdict)
    const { product, losses, touched } = verdict
    for (const key of new Set(touched)) add(counted, key, 'affected')
    for (const key of new Set(losses.map(({ change }) => change))) add(counted, key, 'lossy')
    for (const loss of losses) {
      const change = counted.get(loss.change)
      if (change && change.losses.length < SAMPLES)
        change.losses.push({ productId: product.id, productName: product.name, ...loss })
    }
    for (const key of verdict.refused) refused.set(key, (refused.get(key) ?? 0) + 1)
  }
  return {
    publishedRevision: Number(type['revision']),
    severity: gravest(changes.map(({ severity }) => severity)),
    ...counts.result(),
    changes: [...counted.values()],
    references: (await referencesTo(c, type, proposal)).slice(0, 500),
    refusals: [...proposal.issues, ...refusals(refused)].slice(0, 1000),
    contractHash: proposal.contractHash,
  }
}

const add = (counted: Map<string, Counted>, key: string, what: 'affected' | 'lossy') => {
  const change = counted.get(key)
  if (change) change[what] += 1
}

/** Choices that say: not while there are such products. */
export const refusals = (refused: ReadonlyMap<string, number>) =>
  [...refused].map(([key, count]) => ({
    field: pointerTo('/choices', key),
    message: `${count === 1 ? 'One product has a value' : `${count} products have values`} that cannot be taken over`,
  }))
