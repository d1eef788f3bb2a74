import { and, eq, getTableColumns, getTableName, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { exactly, type Fragments, type Statement, type Step, type Store } from '../db/port.ts'
import type { Schema } from '../db/schema.ts'
import { insertRow } from './statements.ts'

/** A table whose rows belong to a tenant. */
export type TenantTable = SQLiteTable & { id: AnySQLiteColumn; tenantId: AnySQLiteColumn }
/** One that has no id of its own. */
type OwnedTable = SQLiteTable & { tenantId: AnySQLiteColumn }
type Fields = Record<string, SQL | SQL.Aliased | AnySQLiteColumn>
type Row<T extends SQLiteTable> = T['$inferSelect']

interface Reading {
  where?: SQL | undefined
  orderBy?: SQL[]
  limit?: number
  groupBy?: (SQL | AnySQLiteColumn)[]
  /** Rows without a tenant belong to everybody. */
  shared?: boolean
}

/** SQLite prepares a statement anew each time a bound LIMIT is set: write it out. */
export const literal = (n: number) => sql.raw(String(Math.trunc(n))) as unknown as number

/** The one place where the tenant stands in a query. */
export function ownedBy(
  table: { tenantId: AnySQLiteColumn | SQL },
  tenantId: unknown,
  shared = false,
): SQL | undefined {
  const own = tenantId === null ? isNull(table.tenantId) : sql`${table.tenantId} = ${tenantId}`
  return shared ? or(own, isNull(table.tenantId)) : own
}

/** The database as a handler sees it: every read and write stays within one tenant, without being told to. */
export interface TenantStore {
  readonly tenantId: string
  readonly t: Schema
  readonly f: Fragments
  rows<T extends OwnedTable>(table: T, reading?: Reading): Promise<Row<T>[]>
  find<T extends TenantTable>(table: T, id: string, shared?: boolean): Promise<Row<T> | undefined>
  /** Chosen columns or aggregates of one table. */
  select<F extends Fields>(table: OwnedTable, fields: F, reading?: Reading): Promise<Record<keyof F, unknown>[]>
  /** The ids of some rows, as a list for `inArray`. */
  ids(table: TenantTable, where: SQL | undefined): SQL
  insert<T extends OwnedTable>(table: T, row: Omit<T['$inferInsert'], 'tenantId'>): Step
  update<T extends TenantTable>(table: T, where: SQL | undefined, set: Partial<T['$inferInsert']>): Statement
  remove(table: OwnedTable, where: SQL): Statement
  /** The first of several steps that must not be taken by two units of work of this tenant at once: the second waits. */
  alone(): Step
  commit(steps: readonly Step[]): Promise<number[]>
}

/** Narrows a store to one tenant. */
export function tenantStore(store: Store, tenantId: string): TenantStore {
  const { q, t, f } = store
  const select = (table: OwnedTable, fields: Fields, { where, orderBy, limit, groupBy, shared }: Reading = {}) => {
    const query = q
      .select(fields)
      .from(table as SQLiteTable)
      .$dynamic()
      .where(and(ownedBy(table, tenantId, shared), where))
    if (groupBy) query.groupBy(...groupBy)
    if (orderBy) query.orderBy(...orderBy)
    if (limit !== undefined) query.limit(literal(limit))
    return query
  }
  return {
    tenantId,
    t,
    f,
    rows: async (table, reading) => (await select(table, getTableColumns(table), reading)) as Row<typeof table>[],
    find: async (table, id, shared) => {
      const statement = store.prepared(`find ${getTableName(table)} ${shared ? 'shared' : ''}`, () =>
        q
          .select()
          .from(table as SQLiteTable)
          .where(and(ownedBy(table, sql.placeholder('tenantId'), shared), eq(table.id, sql.placeholder('id')))),
      )
      return ((await statement.execute({ tenantId, id })) as Row<typeof table>[])[0]
    },
    select: async (table, fields, reading) =>
      (await select(table, fields, reading)) as Record<keyof typeof fields, unknown>[],
    ids: (table, where) =>
      sql`${q
        .select({ id: table.id })
        .from(table as SQLiteTable)
        .where(and(ownedBy(table, tenantId), where))}`,
    insert: (table, row) => insertRow(store, table, { ...row, tenantId }),
    update: (table, where, set) =>
      q
        .update(table as SQLiteTable)
        .set(set)
        .where(and(ownedBy(table, tenantId), where)),
    remove: (table, where) => q.delete(table as SQLiteTable).where(and(ownedBy(table, tenantId), where)),
    alone: () =>
      exactly(
        1,
        q
          .update(t.tenants)
          .set({ version: sql`${t.tenants.version}` })
          .where(eq(t.tenants.id, tenantId)),
      ),
    commit: (steps) => store.commit(steps),
  }
}
