import type { Resource } from '@mtc/openapi'
import { sql } from 'drizzle-orm'
import { exactly, type Step } from '../../db/port.ts'
import type { AppContext } from '../env.ts'
import { insertRow, updateRow } from '../statements.ts'
import { ownedBy, tenantStore } from '../tenant-store.ts'
import { journal } from './journal.ts'
import { checkReferences } from './references.ts'
import type { Beside, Rules, WriteNote } from './rules.ts'
import { defaultsOf, type ResourceTable, type Row, type Shape } from './shape.ts'
import { tableOf } from './tables.ts'

/** The tenant that a request's rows belong to: null for the platform's own. */
export const ownerOf = (c: AppContext, resource: Resource): string | null =>
  resource.scope === 'platform' ? null : c.get('tenant').id

export type WriteAction = 'created' | 'updated' | 'restored' | 'published'

/** What a write may bring along. */
export interface WriteMore {
  /** Further statements for its unit of work. */
  steps?: Step[]
  /** The version that an undeleted row had. */
  restoredFrom?: number
  note?: WriteNote
  /** Rows that the same unit of work makes before. */
  beside?: Beside
}

/** A write that is ready to be committed. */
export interface PlannedWrite {
  /** The row as it is then. */
  row: Row
  /** The row, its audit entry, event and search words, and what its rules add. */
  steps: Step[]
}

/** What a write goes by. */
interface Noun {
  shape: Shape
  rules: Rules
  show(c: AppContext, row: Row): Record<string, unknown>
}

/** A write stays within the tenant; the platform's own rows have none. */
const writeScope = (table: ResourceTable, resource: Resource, tenantId: string | null) =>
  table.tenantId && resource.scope !== 'platform'
    ? { key: 'own', sql: ownedBy({ tenantId: table.tenantId }, sql.placeholder('tenantId')), values: { tenantId } }
    : { key: '', sql: undefined, values: {} }

/** Makes a write ready: checked and completed by the noun's rules, and not committed. */
export async function planWrite(
  c: AppContext,
  noun: Noun,
  action: WriteAction,
  before: Row | undefined,
  fields: Record<string, unknown>,
  more: WriteMore,
): Promise<PlannedWrite> {
  const { shape, rules } = noun
  const { steps = [], restoredFrom = 0, note, beside } = more
  const { store, now, newId } = c.get('platform')
  const table = shape.pick(store.t)
  const owner = ownerOf(c, shape.resource)
  const tenant = owner === null ? undefined : tenantStore(store, owner)
  const among = beside ? { beside } : {}
  await checkReferences(c, shape, owner, fields, (path) => tableOf(path, store.t), beside)
  const writing = { c, tenant, before, fields, ...among }
  const found = await rules.lookUp?.(writing)
  const ready = rules.prepare ? await rules.prepare(writing, found) : fields
  const time = now()
  const stamps = before
    ? { version: before.version + 1, updatedAt: time }
    : {
        id: (fields['id'] as string | undefined) ?? newId(),
        version: restoredFrom + 1,
        createdAt: (fields['createdAt'] as number | undefined) ?? time,
        updatedAt: time,
        ...(table.tenantId ? { tenantId: owner } : {}),
      }
  const after = { ...(before ?? defaultsOf(table)), ...ready, ...stamps } as Row
  const first: Step = before
    ? exactly(
        1,
        updateRow(
          store,
          table,
          { ...ready, ...stamps },
          { id: before.id, version: before.version, scope: writeScope(table, shape.resource, owner) },
        ),
      )
    : insertRow(store, table, after)
  const also = (await rules.also?.({ c, tenant, before, after, ...(note ? { note } : {}) }, found)) ?? []
  return { row: after, steps: [first, ...also, ...journal(c, noun, action, before, after), ...steps] }
}
