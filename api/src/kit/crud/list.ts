import type { ListQuery } from '@mtc/openapi'
import { and, asc, count, desc, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Store } from '../../db/port.ts'
import { literal, ownedBy } from '../tenant-store.ts'
import { afterCursor, conditionsOf } from './conditions.ts'
import { readCursor, type SortKey, writeCursor } from './cursor.ts'
import { type Columns, columnOf, type Row, type Shape } from './shape.ts'

export interface Listing {
  store: Store
  /** Undefined: the platform's own resource, which no tenant owns. */
  tenantId: string | null | undefined
  query: ListQuery
  /** A condition of the caller's own over placeholders, and what it adds to the statement's name. */
  narrow?: { key: string; sql: (table: Columns) => SQL | undefined; values: Record<string, unknown> }
  defaultSort?: string
}
export interface Listed {
  rows: Row[]
  page: { limit: number; offset?: number; nextCursor: string | null; hasMore: boolean; total?: number }
}

const sortKey = (text: string): SortKey =>
  text.startsWith('-') ? { key: text.slice(1), isDescending: true } : { key: text, isDescending: false }

/** The id settles ties, in the direction of the last field. */
function sortOf(query: ListQuery, defaultSort: string): SortKey[] {
  const keys = (query.sort ?? defaultSort.split(',')).map(sortKey)
  return [...keys, { key: 'id', isDescending: keys.at(-1)?.isDescending ?? false }]
}

/** The letters of a tenant and a kind, as one word of the search index. */
export const searchScope = (tenantId: string | null | undefined, subject: string): string =>
  `${(tenantId ?? 'platform').replaceAll('-', '')}x${subject.replace(/[^a-z]/g, '')}`

/** Answers a page of a resource's rows: one prepared statement per shape of the question. */
export async function listRows(
  shape: Shape,
  { store, tenantId, query, narrow, defaultSort }: Listing,
): Promise<Listed> {
  const { resource } = shape
  const table = shape.pick(store.t)
  const columns: Columns = getTableColumns(table)
  const { limit, offset } = query
  const sort = sortOf(query, defaultSort ?? resource.defaultSort)
  const scopes = [tenantId, ...(resource.shared && tenantId ? [null] : [])].map((id) => searchScope(id, resource.path))
  const conditions = await conditionsOf(store, shape, columns, query, scopes)
  const withTotal = query.count === 'exact'
  if (!conditions)
    return {
      rows: [],
      page: {
        limit,
        ...(offset === undefined ? {} : { offset }),
        nextCursor: null,
        hasMore: false,
        ...(withTotal ? { total: 0 } : {}),
      },
    }

  const after =
    query.cursor === undefined
      ? undefined
      : readCursor(query.cursor, sort, (key) =>
          columns[key]?.dataType === 'boolean' ? 'boolean' : columns[key]?.dataType === 'number' ? 'number' : 'string',
        )
  const where = () =>
    and(
      table.tenantId && tenantId !== undefined
        ? ownedBy(
            { tenantId: conditions.some((c) => c.isNarrow) ? store.f.unindexed(table.tenantId) : table.tenantId },
            tenantId === null ? null : sql.placeholder('tenantId'),
            resource.shared,
          )
        : undefined,
      ...conditions.map((c) => c.sql()),
      narrow?.sql(columns),
    )
  // Whose rows: the statement differs, not only its values.
  const owner = tenantId === undefined ? 'all' : tenantId === null ? 'platform' : 'tenant'
  const shapeKey = `${resource.name}/${owner}/${conditions.map((c) => c.key).join('&')}/${narrow?.key ?? ''}`
  const values = Object.assign({ tenantId, ...narrow?.values }, ...conditions.map((c) => c.values)) as Record<
    string,
    unknown
  >

  const statement = store.prepared(
    `list ${shapeKey}/${sort.map((s) => (s.isDescending ? '-' : '') + s.key).join(',')}/${after ? 'after' : (offset ?? 0)}/${limit}`,
    () => {
      const rows = store.q
        .select()
        .from(table as SQLiteTable)
        .$dynamic()
        .where(and(where(), after ? afterCursor(sort, columns) : undefined))
        .orderBy(...sort.map((s) => (s.isDescending ? desc : asc)(columnOf(columns, s.key))))
        .limit(literal(limit + 1))
      return offset ? rows.offset(literal(offset)) : rows
    },
  )
  const rowValues = after
    ? { ...values, ...Object.fromEntries(after.map((value, i) => [`after_${i}`, value])) }
    : values
  const totals = withTotal
    ? store.prepared(`count ${shapeKey}`, () =>
        store.q
          .select({ n: count() })
          .from(table as SQLiteTable)
          .where(where()),
      )
    : undefined
  const [found, counted] = await Promise.all([statement.execute(rowValues) as Promise<Row[]>, totals?.execute(values)])
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  return {
    rows,
    page: {
      limit,
      ...(offset === undefined ? {} : { offset }),
      nextCursor: last ? writeCursor(sort, last) : null,
      hasMore: last !== undefined,
      ...(counted ? { total: counted[0]?.n ?? 0 } : {}),
    },
  }
}
