import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { invalid } from '../api-error.ts'
import type { AppContext } from '../env.ts'
import type { ResourceTable, Shape } from './shape.ts'

/** Every id that a body names must be a row of the same tenant: a foreign key alone would take another shop's. */
export async function checkReferences(
  c: AppContext,
  shape: Shape,
  tenantId: string | null,
  fields: Record<string, unknown>,
  tableOf: (path: string) => { table: ResourceTable; isShared: boolean } | undefined,
): Promise<void> {
  const { q } = c.get('platform').store
  const given = [...shape.references].flatMap(([key, path]) => {
    const id = fields[key]
    const target = typeof id === 'string' ? tableOf(path) : undefined
    return typeof id === 'string' && target ? [{ key, id, ...target }] : []
  })
  const errors = await Promise.all(
    given.map(async ({ key, id, table, isShared }) => {
      if (!table.tenantId || tenantId === null) return undefined
      const own = eq(table.tenantId, tenantId)
      const [found] = await q
        .select({ id: table.id })
        .from(table as SQLiteTable)
        .where(and(inArray(table.id, [id]), isShared ? or(own, isNull(table.tenantId)) : own))
      return found ? undefined : { field: `/${key}`, message: `There is no such row: choose another` }
    }),
  )
  const faults = errors.filter((e) => e !== undefined)
  if (faults.length) throw invalid(faults)
}
