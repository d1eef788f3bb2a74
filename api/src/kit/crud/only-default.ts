import { and, eq, ne } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { exactly, type Step } from '../../db/port.ts'
import type { Schema } from '../../db/schema.ts'
import type { AppContext } from '../env.ts'
import type { TenantTable } from '../tenant-store.ts'
import { journal } from './journal.ts'
import type { Rules } from './rules.ts'
import { present, type Row } from './shape.ts'
import { shapeOfPath } from './tables.ts'

type DefaultedTable = TenantTable & { isDefault: AnySQLiteColumn; version: AnySQLiteColumn }

/**
 * At most one row of a shop is the default: making another the default takes it from the first, as a change like any
 * other with its version and its audit entry. Of several that become the default at once, one does.
 */
export function onlyDefault(path: string, pick: (t: Schema) => DefaultedTable): NonNullable<Rules['also']> {
  const shape = shapeOfPath(path)
  const show = (_c: AppContext, row: Row) => present(shape, row)
  return async ({ c, tenant, before, after }) => {
    if (!tenant || after?.['isDefault'] !== true || before?.['isDefault'] === true) return []
    const table = pick(tenant.t)
    const isAnother = and(ne(table.id, after.id), eq(table.isDefault, true))
    const others = (await tenant.rows(table, { where: isAnother })) as Row[]
    const taken = others.flatMap((row): Step[] => {
      const set = { isDefault: false, version: row.version + 1, updatedAt: after.updatedAt }
      const where = and(eq(table.id, row.id), eq(table.version, row.version))
      return [
        exactly(1, tenant.update(table, where, set)),
        ...journal(c, { shape, show }, 'updated', row, { ...row, ...set }),
      ]
    })
    // One that became the default since they were read.
    return [tenant.alone(), ...taken, exactly(0, tenant.update(table, isAnother, { isDefault: true }))]
  }
}
