import { type Dimension, type Measure, type Source, sourceOf } from '@mtc/openapi/page'
import { type SQL, sql } from 'drizzle-orm'
import type { Asker } from '../asker.ts'
import { notAllowed, notValid } from '../problem.ts'
import { COUNTED } from '../sources/index.ts'
import type { Measuring } from '../sources/measuring.ts'
import { type Counted, isOfClock, type Splitting } from '../sources/source.ts'
import type { InsightQuery } from './insight-query.ts'
import { holds, type Scan, type Span } from './scan.ts'
import { type Asked, type ExtentOf, timeOf } from './time-of.ts'

/** A dimension that groups are made by, in the words of the contract and of the database. */
export interface Axis {
  name: string
  dimension: Dimension
  splitting: Splitting
  /** Its keys need not be known beforehand, and there may be any number. */
  isOpen: boolean
  /** Its keys are all there, also those of which there is nothing. */
  isWhole: boolean
}

/** A query that can be answered, with all that is known before the database is asked. */
export interface Ask {
  query: InsightQuery
  source: Source
  measure: Measure
  measuring: Measuring
  /** Holds for the rows that the measure counts. */
  counts: SQL | undefined
  time: Asked
  group: Axis | undefined
  split: Axis | undefined
  scan: Omit<Scan, 'key' | 'only' | 'most' | 'spans' | 'byCurrency'>
  isMoney: boolean
}

/** Holds a query against the source and the caller; throws Unanswerable. The form has been checked before. */
export async function askOf(
  asker: Asker,
  query: InsightQuery,
  extentOf: (name: string, counted: Counted) => ExtentOf,
): Promise<Ask> {
  const source = sourceOf(query.source)
  const makes = COUNTED[query.source]
  const measure = source?.measures[query.measure]
  if (!source || !makes || !measure) throw notValid('/source', 'This is not counted')
  if (!asker.may('insights:read')) throw notAllowed('', 'insights:read')
  if (source.permission && !asker.may(source.permission)) throw notAllowed('/source', source.permission)
  const counted = makes(asker.store.t, asker.store.f)
  const measuring = counted.measures[query.measure]
  if (!measuring) throw notValid('/measure', 'This is not counted')

  const time = await timeOf(asker, query, counted, extentOf(query.source, counted))
  const axisOf = (name: string, field: string): Axis => {
    const dimension = source.dimensions[name]
    const made = counted.dimensions[name]
    if (!dimension || !made) throw notValid(field, `There is no “${name}” to group or narrow by`)
    if (dimension.permission && !asker.may(dimension.permission)) throw notAllowed(field, dimension.permission)
    const splitting = typeof made === 'function' ? made(time.local?.(counted.time ?? sql`0`) ?? sql`0`) : made
    return { name, dimension, splitting, isOpen: !dimension.keys, isWhole: isOfClock(counted, name) }
  }
  const group = query.groupBy === 'none' || time.isCourse ? undefined : axisOf(query.groupBy, '/groupBy')
  const split = query.splitBy === 'none' ? undefined : axisOf(query.splitBy, '/splitBy')
  const narrowed = query.conditions.map(({ field, operator, values }, i) => ({
    axis: axisOf(field, `/conditions/${i}/field`),
    isNegated: operator === 'isNot',
    values,
  }))
  const conditions = narrowed.map(({ axis, isNegated, values }) =>
    holds(asker.store, axis.splitting.key, values, isNegated),
  )
  // Whoever asks by the very dimension wants to see what is otherwise left out.
  const asked = new Set([query.groupBy, query.splitBy, ...query.conditions.map(({ field }) => field)])
  const counts = Object.entries(measure.counts ?? {})
    .filter(([name]) => !asked.has(name))
    .map(([name, keys]) => holds(asker.store, axisOf(name, '/measure').splitting.key, keys, false))
  const axes = [group, split, ...narrowed.map(({ axis }) => axis)]
  return {
    query,
    source,
    measure,
    measuring,
    counts: counts.length ? sql.join(counts, sql` and `) : undefined,
    time,
    group,
    split,
    scan: {
      counted,
      conditions,
      needsMore: axes.some((axis) => axis?.splitting.needsMore),
      group: group?.splitting,
      split: split?.splitting,
    },
    isMoney: measure.unit === 'money',
  }
}

/** The groups of time as numbered spans: those of now first, then those compared with. None of no length. */
export function spansOf({ now, before }: Asked): Span[] | undefined {
  if (!now) return undefined
  return [...now, ...before].flatMap(({ from, until }, n): Span[] => (from < until ? [[n, from, until]] : []))
}
