import type { Change } from '@mtc/openapi/product-schema'
import type { Row } from '../../../kit/crud/index.ts'
import type { AppContext } from '../../../kit/env.ts'
import { type TenantStore, tenantStore } from '../../../kit/tenant-store.ts'
import type { Proposal } from '../publish/proposal.ts'
import { conditions } from './conditions.ts'
import { templates } from './templates.ts'
import { uiConfig } from './ui-config.ts'
import { widgets } from './widgets.ts'

/** Something that names a field of a type. */
export interface Reference {
  kind: string
  /** The row that does; null: the type itself. */
  id: string | null
  name: string
  place: string
  field: string
  change: string
}
/** A name that a change takes away, or gives another meaning. */
export interface Gone {
  /** The way of names to the field, as data has it: `size.weight`. */
  name: string
  change: string
}
export interface Search {
  tenant: TenantStore
  type: Row
  proposal: Proposal
  gone: readonly Gone[]
}
/** Finds what of one kind names fields. */
export type Referrer = (search: Search) => Promise<Reference[]> | Reference[]

/** Everything that may name a field of a product type, one line each. */
const REFERRERS: readonly Referrer[] = [uiConfig, conditions, widgets, templates]

const KINDS: readonly Change['kind'][] = ['remove', 'rename', 'move', 'convert', 'split', 'merge']

/** What still names the fields that a proposal renames, moves, converts or removes. */
export async function referencesTo(c: AppContext, type: Row, proposal: Proposal): Promise<Reference[]> {
  const gone = proposal.migration.changes.flatMap(({ kind, key, from }): Gone[] =>
    from !== null && KINDS.includes(kind) ? [{ name: from, change: key }] : [],
  )
  if (gone.length === 0) return []
  const tenant = tenantStore(c.get('platform').store, c.get('tenant').id)
  const found = await Promise.all(REFERRERS.map((referrer) => referrer({ tenant, type, proposal, gone })))
  return found.flat()
}
