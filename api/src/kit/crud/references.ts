import { invalid } from '../api-error.ts'
import type { AppContext } from '../env.ts'
import { type TenantTable, tenantStore } from '../tenant-store.ts'
import type { Beside } from './rules.ts'
import type { ResourceTable, Shape } from './shape.ts'

/** Every id that a body names must be a row of the same tenant, or come to be one in the same unit of work: a foreign key alone would take another shop's. */
export async function checkReferences(
  c: AppContext,
  shape: Shape,
  tenantId: string | null,
  fields: Record<string, unknown>,
  tableOf: (path: string) => { table: ResourceTable; isShared: boolean } | undefined,
  beside?: Beside,
): Promise<void> {
  if (tenantId === null) return
  const tenant = tenantStore(c.get('platform').store, tenantId)
  const errors = await Promise.all(
    [...shape.references].map(async ([key, path]) => {
      const id = fields[key]
      const target = typeof id === 'string' ? tableOf(path) : undefined
      if (typeof id !== 'string' || !target?.table.tenantId || beside?.has(id)) return undefined
      const found = await tenant.find(target.table as TenantTable, id, target.isShared)
      return found ? undefined : { field: `/${key}`, message: 'There is no such row: choose another' }
    }),
  )
  const faults = errors.filter((e) => e !== undefined)
  if (faults.length) throw invalid(faults)
}
