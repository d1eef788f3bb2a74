import { and, not, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Store } from '../../../db/port.ts'
import { ownedBy } from '../../../kit/tenant-store.ts'
import type { Counted, Splitting } from '../sources/source.ts'

/** A stretch of time and its number. */
export type Span = readonly [n: number, since: number, until: number]

/** What is to be counted in one statement. */
export interface Scan {
  /** Says all that makes it different from another, but for its measures: scans of one key are made in one statement. */
  key: string
  counted: Counted
  /** None: of all times. */
  spans: readonly Span[] | undefined
  conditions: readonly SQL[]
  /** Whether they need the tables that only some dimensions need. */
  needsMore: boolean
  group: Splitting | undefined
  split: Splitting | undefined
  /** Of groups and parts, only these keys. */
  only: { group?: readonly string[]; split?: readonly string[] }
  byCurrency: boolean
  /** Only so many groups of each currency, those with the largest measure. */
  most: number | undefined
}
/** A measure's columns, and which rows it counts. */
export interface Column {
  name: string
  sql: readonly SQL[]
}

/** A group of a scan; what it was not split by is null. */
export interface ScannedRow {
  n: number
  key: string
  label: string | null
  split: string | null
  splitLabel: string | null
  currency: string | null
  /** By the names of the measures. */
  columns: Readonly<Record<string, readonly number[]>>
  /** The place among the groups of its currency, from 1; 0 where there are no places. */
  place: number
}

const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `)

/** From the first to the last of some spans. Says nothing new, but PostgreSQL cannot guess it from the table of spans. */
function within(time: SQL, spans: readonly Span[]): SQL {
  const first = spans.reduce((least, [, since]) => Math.min(least, since), Number.MAX_SAFE_INTEGER)
  const last = spans.reduce((most, [, , until]) => Math.max(most, until), 0)
  return sql`${time} >= ${sql.raw(String(first))} and ${time} < ${sql.raw(String(last))}`
}

/** The groups, each with the aggregates `m0`, `m1` … */
function groupsOf(store: Store, tenantId: string, scan: Scan, aggregates: readonly SQL[]): SQL {
  const { counted, spans, group, split, only, byCurrency } = scan
  const { f } = store
  const { time } = counted
  const grouped = [
    ...(spans ? [sql`spans.n as n`] : []),
    ...(group ? [sql`${group.key} as k`] : []),
    ...(split ? [sql`${split.key} as s`] : []),
    ...(byCurrency ? [sql`${counted.currency} as c`] : []),
  ]
  const fields = [
    ...grouped,
    ...(group?.label ? [sql`${group.label} as kl`] : []),
    ...(split?.label ? [sql`${split.label} as sl`] : []),
    ...aggregates.map((aggregate, i) => sql`${aggregate} as ${sql.raw(`m${i}`)}`),
  ]
  const spanned = spans && time ? sql`${f.spans(JSON.stringify(spans))} cross join ` : sql``
  const joined = (scan.needsMore && counted.more) || sql``
  const where = and(
    ownedBy({ tenantId: counted.tenantId }, tenantId),
    spans && time
      ? and(sql`${time} >= spans.since and ${time} < spans.until`, within(f.unindexed(time), spans))
      : undefined,
    ...scan.conditions,
    group && only.group ? f.among(group.key, JSON.stringify(only.group)) : undefined,
    split && only.split ? f.among(split.key, JSON.stringify(only.split)) : undefined,
  )
  const places = grouped.map((_, i) => sql.raw(String(i + 1)))
  return sql`select ${list(fields)} from ${spanned}${counted.from} ${joined} where ${where}${places.length ? sql` group by ${list(places)}` : sql``}`
}

/** Counts in the database, however many rows there are: what comes back are groups. */
export async function scanned(
  store: Store,
  tenantId: string,
  scan: Scan,
  columns: readonly Column[],
): Promise<ScannedRow[]> {
  const rows = (await scanQuery(store, tenantId, scan, columns)) as Record<string, unknown>[]
  return rows.map((row) => rowOf(row, columns))
}

/** The statement of a scan. */
export function scanQuery(store: Store, tenantId: string, scan: Scan, columns: readonly Column[]) {
  const aggregates = columns.flatMap((column) => column.sql)
  const groups = sql`(${groupsOf(store, tenantId, scan, aggregates)}) as counted`
  const { spans, group, split, byCurrency, most } = scan
  const partition = byCurrency ? sql`partition by c ` : sql``
  // The columns of an average are its sum and its count.
  const size = columns[0]?.sql.length === 2 ? sql`m0 * 1.0 / nullif(m1, 0)` : sql`m0`
  const places = sql`(select counted.*, row_number() over (${partition}order by coalesce(${size}, 0) desc, k) as place from ${groups}) as placed`
  const name = (is: unknown, text: string) => (is ? sql.raw(text) : sql`null`)
  const query = store.q
    .select({
      n: spans ? sql`n` : sql`0`,
      key: name(group, 'k'),
      label: name(group?.label, 'kl'),
      split: name(split, 's'),
      splitLabel: name(split?.label, 'sl'),
      currency: name(byCurrency, 'c'),
      place: most === undefined ? sql`0` : sql`place`,
      ...Object.fromEntries(aggregates.map((_, i) => [`m${i}`, sql.raw(`m${i}`)])),
    })
    // A query in the place of a table, which the builder's types do not foresee.
    .from((most === undefined ? groups : places) as unknown as SQLiteTable)
    .$dynamic()
  if (most !== undefined) query.where(sql`place <= ${sql.raw(String(most))}`)
  return query
}

const text = (value: unknown) => (value === null || value === undefined ? null : String(value))

function rowOf(row: Record<string, unknown>, columns: readonly Column[]): ScannedRow {
  let at = 0
  const values = columns.map(({ name, sql }) => [name, sql.map(() => Number(row[`m${at++}`] ?? 0))] as const)
  return {
    n: Number(row['n']),
    key: text(row['key']) ?? '',
    label: text(row['label']),
    split: text(row['split']),
    splitLabel: text(row['splitLabel']),
    currency: text(row['currency']),
    columns: Object.fromEntries(values),
    place: Number(row['place']),
  }
}

/** The rows whose key is one of some values, or none of them. */
export const holds = (store: Store, key: SQL, values: readonly string[], isNegated: boolean): SQL => {
  const among = store.f.among(key, JSON.stringify(values))
  return isNegated ? not(among) : among
}
