import { POINTS_LIMIT } from '@mtc/openapi'
import type { InsightAnswer } from '@mtc/openapi/page'
import { textOfDay } from '../../../kit/time/calendar.ts'
import type { Asker } from '../asker.ts'
import { notValid } from '../problem.ts'
import type { Ask } from './ask.ts'
import { cellsOf } from './cells.ts'
import { type Counting, count } from './count.ts'
import { placesOf, pointsAt } from './points.ts'
import type { Pool } from './pool.ts'
import type { ScannedRow } from './scan.ts'

/** Counts, and notes whose names the answer will need; what it answers makes the answer once they are known. */
export async function answerInsight(asker: Asker, pool: Pool, ask: Ask): Promise<() => InsightAnswer> {
  const counting = await count(pool, ask)
  const { group, split } = ask
  for (const [axis, keyOf] of [
    [group, ({ key }: ScannedRow) => key],
    [split, ({ split }: ScannedRow) => split],
  ] as const)
    if (axis?.dimension.resource) asker.names.want(axis.dimension.resource, counting.rows.map(keyOf))
  return () => made(asker, ask, counting)
}

const besideOf = (rows: readonly ScannedRow[], of: (row: ScannedRow) => [string | null, string | null]) =>
  new Map(rows.map(of).filter((pair): pair is [string, string] => pair[0] !== null && pair[1] !== null))

function made(asker: Asker, ask: Ask, { rows, hasMore }: Counting): InsightAnswer {
  const { query, measure, time } = ask
  const cells = cellsOf(ask, rows)
  const places = placesOf(ask, cells, asker.tenant.currency)
  if (places.length > POINTS_LIMIT)
    throw notValid(
      '/splitBy',
      `These would be ${places.length} figures, and at most ${POINTS_LIMIT} are answered: choose fewer groups or a shorter time`,
    )
  const beside = {
    group: besideOf(rows, ({ key, label }) => [key, label]),
    split: besideOf(rows, ({ split, splitLabel }) => [split, splitLabel]),
  }
  const { source, groupBy, splitBy } = query
  return {
    kind: 'insight',
    source,
    measure: query.measure,
    unit: measure.unit,
    groupBy,
    splitBy,
    from: time.days ? textOfDay(time.days.from) : null,
    to: time.days ? textOfDay(time.days.until - 1) : null,
    points: pointsAt(asker, ask, places, cells.now, time.now, beside),
    before: time.before.length ? pointsAt(asker, ask, places, cells.before, time.before, beside) : [],
    hasMore,
  }
}
