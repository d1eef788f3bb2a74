import { type SQL, sql } from 'drizzle-orm'

/** How a measure is made of aggregates. */
export interface Measuring {
  /** The aggregates; `only` holds for the rows that the measure counts. */
  columns(only: SQL | undefined): readonly SQL[]
  /** The measure of what the columns hold, none of nothing at all; null where nothing has no measure. */
  valueOf(columns: readonly number[]): number | null
  /** Whether the columns of two groups add up to those of both. */
  isAdditive: boolean
}

const when = (only: SQL | undefined, value: SQL): SQL => (only ? sql`case when ${only} then ${value} end` : value)
const first = ([value = 0]: readonly number[]) => value

/** How many rows. */
export const countOf = (of: SQL = sql`1`): Measuring => ({
  columns: (only) => [sql`count(${when(only, of)})`],
  valueOf: first,
  isAdditive: true,
})

export const sumOf = (of: SQL): Measuring => ({
  columns: (only) => [sql`coalesce(sum(${when(only, of)}), 0)`],
  valueOf: first,
  isAdditive: true,
})

/** Rounded to whole units. Of nothing there is none: it would be a 0 that nobody paid. */
export const averageOf = (of: SQL): Measuring => ({
  columns: (only) => [...sumOf(of).columns(only), ...countOf().columns(only)],
  valueOf: ([sum = 0, count = 0]) => (count === 0 ? null : Math.round(sum / count)),
  isAdditive: true,
})

/** How many different ones. */
export const differentOf = (of: SQL): Measuring => ({
  columns: (only) => [sql`count(distinct ${when(only, of)})`],
  valueOf: first,
  isAdditive: false,
})
