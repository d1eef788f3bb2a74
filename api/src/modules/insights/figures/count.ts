import type { Ask, Axis } from './ask.ts'
import { spansOf } from './ask.ts'
import type { Pool } from './pool.ts'
import type { Column, Scan, ScannedRow, Span } from './scan.ts'

/** What was counted for a query. */
export interface Counting {
  rows: readonly ScannedRow[]
  hasMore: boolean
}

interface Keys {
  group?: readonly string[]
  split?: readonly string[]
}

/** Counts what a query asks for: the largest groups where there may be any number of them, and then only those. */
export async function count(pool: Pool, ask: Ask): Promise<Counting> {
  const { group, split, time } = ask
  const isOne = group?.isOpen && !split && time.before.length === 0 && !time.isCourse
  if (isOne) return largest(pool, ask, group, spansOf(time))
  const [groups, splits] = await Promise.all(
    [group, split].map((axis) => (axis?.isOpen ? largest(pool, ask, axis, whole(ask)) : undefined)),
  )
  const keysOf = (found: Counting | undefined) => found && [...new Set(found.rows.map(({ key }) => key))]
  const only: Keys = {
    ...(groups ? { group: keysOf(groups) ?? [] } : {}),
    ...(splits ? { split: keysOf(splits) ?? [] } : {}),
  }
  const isEmpty = only.group?.length === 0 || only.split?.length === 0
  return {
    rows: isEmpty ? [] : await groupsOf(pool, ask, only),
    hasMore: Boolean(groups?.hasMore || splits?.hasMore),
  }
}

/** Counts every group there is that has something to count. */
export async function countAll(pool: Pool, ask: Ask): Promise<Counting> {
  const { counts, scan } = ask
  const conditions = counts ? [...scan.conditions, counts] : scan.conditions
  return {
    rows: await groupsOf(pool, { ...ask, counts: undefined, scan: { ...scan, conditions } }, {}),
    hasMore: false,
  }
}

/** The groups of some keys, or all. */
function groupsOf(pool: Pool, ask: Ask, only: Keys): Promise<readonly ScannedRow[]> {
  const { source, groupBy, splitBy, conditions, measure } = ask.query
  const spans = spansOf(ask.time)
  // Columns that add up can be taken from a statement that splits by currency for others' sake.
  const byCurrency = ask.scan.counted.currency !== undefined && (ask.isMoney || ask.measuring.isAdditive)
  const key = JSON.stringify([source, groupBy, splitBy, conditions, spans, only, byCurrency])
  return pool.ask({ ...ask.scan, key, spans, only, byCurrency, most: undefined }, columnOf(ask, measure))
}

const columnOf = ({ measuring, counts }: Ask, name: string): Column => ({ name, sql: measuring.columns(counts) })

/** All of the present time, as one. */
function whole({ time: { now } }: Ask): Span[] | undefined {
  const [first, last] = [now?.[0], now?.at(-1)]
  return first && last ? [[0, first.from, last.until]] : undefined
}

/** The groups of one dimension that have the most, in each currency. */
async function largest(pool: Pool, ask: Ask, axis: Axis, spans: Span[] | undefined): Promise<Counting> {
  const { query, isMoney, counts, scan, measuring } = ask
  const scanOfAxis: Scan = {
    ...scan,
    key: JSON.stringify([
      'largest',
      axis.name,
      query.source,
      query.measure,
      query.conditions,
      spans,
      query.limit,
      Boolean(counts),
    ]),
    conditions: counts ? [...scan.conditions, counts] : scan.conditions,
    spans,
    group: axis.splitting,
    split: undefined,
    only: {},
    byCurrency: isMoney,
    most: query.limit + 1,
  }
  const found = await pool.ask(scanOfAxis, { name: query.measure, sql: measuring.columns(undefined) })
  return {
    rows: found.filter(({ place }) => place <= query.limit),
    hasMore: found.some(({ place }) => place > query.limit),
  }
}
