import { POINTS_LIMIT } from '@mtc/openapi'
import type { InsightAnswer, Point } from '@mtc/openapi/page'
import { textOfDay } from '../../../kit/time/calendar.ts'
import type { Asker } from '../asker.ts'
import { notValid } from '../problem.ts'
import type { Ask } from './ask.ts'
import { cellsOf } from './cells.ts'
import { type Counting, count, countAll } from './count.ts'
import { placesOf, pointsAt } from './points.ts'
import type { Pool } from './pool.ts'
import type { ScannedRow } from './scan.ts'

/** Counts, and notes whose names the answer will need; what it answers makes the answer once they are known. */
export async function answerInsight(asker: Asker, pool: Pool, ask: Ask): Promise<() => InsightAnswer> {
  const counting = await count(pool, ask)
  wantNames(asker, ask, counting)
  return () => made(asker, ask, counting)
}

/** Every group there is, whatever the limit. */
export async function allPoints(asker: Asker, pool: Pool, ask: Ask): Promise<{ points: Point[]; before: Point[] }> {
  const counting = await countAll(pool, ask)
  wantNames(asker, ask, counting)
  await asker.names.load()
  return figuresOf(asker, ask, counting)
}

function wantNames({ names }: Asker, { group, split }: Ask, { rows }: Counting): void {
  if (group?.dimension.resource) names.want(group.dimension.resource, new Set(rows.map(({ key }) => key)))
  if (split?.dimension.resource) names.want(split.dimension.resource, new Set(rows.map(({ split }) => split)))
}

const besideOf = (rows: readonly ScannedRow[], of: (row: ScannedRow) => [string | null, string | null]) =>
  new Map(rows.map(of).filter((pair): pair is [string, string] => pair[0] !== null && pair[1] !== null))

function figuresOf(asker: Asker, ask: Ask, { rows }: Counting, most = Number.POSITIVE_INFINITY) {
  const { time } = ask
  const cells = cellsOf(ask, rows)
  const places = placesOf(ask, cells, asker.tenant.currency)
  if (places.length > most)
    throw notValid(
      '/splitBy',
      `These would be ${places.length} figures, and at most ${most} are answered: choose fewer groups or a shorter time`,
    )
  const beside = {
    group: besideOf(rows, ({ key, label }) => [key, label]),
    split: besideOf(rows, ({ split, splitLabel }) => [split, splitLabel]),
  }
  return {
    points: pointsAt(asker, ask, places, cells.now, time.now, beside),
    before: time.before.length ? pointsAt(asker, ask, places, cells.before, time.before, beside) : [],
  }
}

function made(asker: Asker, ask: Ask, counting: Counting): InsightAnswer {
  const { query, measure, time } = ask
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
    ...figuresOf(asker, ask, counting, POINTS_LIMIT),
    hasMore: counting.hasMore,
  }
}
