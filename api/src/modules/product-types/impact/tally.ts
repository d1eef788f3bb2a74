import { SHOWN_LIMIT } from '@mtc/openapi'

/** Something found about a product. */
export interface Finding {
  productId: string
  productName: string
}
export interface Fault extends Finding {
  field: string
  message: string
}
export interface Loss extends Finding {
  change: string
  field: string
  before: unknown
  after: unknown
}
/** Everything found about one product. */
export interface Verdict {
  product: { id: string; name: string; sku: string }
  faults: readonly { field: string; message: string }[]
  losses: readonly { change: string; field: string; before: unknown; after: unknown }[]
}

/** Counts verdicts and keeps the first findings. */
export function tally() {
  const counts = { total: 0, valid: 0, invalid: 0, lossy: 0 }
  const offenders: Fault[] = []
  const losses: Loss[] = []
  return {
    add({ product, faults, losses: lost }: Verdict) {
      const named = { productId: product.id, productName: product.name }
      const [first] = faults
      counts.total += 1
      counts[first ? 'invalid' : 'valid'] += 1
      if (first && offenders.length < SHOWN_LIMIT)
        offenders.push({ ...named, field: first.field, message: first.message })
      if (lost.length > 0) counts.lossy += 1
      for (const loss of lost) if (losses.length < SHOWN_LIMIT) losses.push({ ...named, ...loss })
    },
    result: () => ({ ...counts, offenders, losses }),
  }
}
