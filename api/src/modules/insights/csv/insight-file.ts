import { isInterval, type Point, sourceOf } from '@mtc/openapi/page'
import { isoIn } from '../../../kit/time/zone.ts'
import type { Asker } from '../asker.ts'
import { allPoints } from '../figures/answer-insight.ts'
import type { Ask } from '../figures/ask.ts'
import type { Pool } from '../figures/pool.ts'
import { majorUnits } from './cells.ts'
import type { CsvFile } from './file.ts'

interface Column {
  title: string
  of(point: Point, before: Point | undefined): unknown
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What is said of a figure, a column each. Labels of rows stand beside their ids: two may have the same name. */
function columnsOf({ tenant: { timeZone } }: Asker, { query, measure, group, split, time, isMoney }: Ask): Column[] {
  const at = (text: string | null) => (text === null ? '' : isoIn(timeZone, Date.parse(text)))
  const amount = (point: Point | undefined) =>
    point === undefined || point.value === null
      ? ''
      : isMoney
        ? majorUnits(point.value, point.currency ?? '')
        : point.value
  const hasBefore = time.before.length > 0
  return [
    ...(isInterval(query.groupBy)
      ? [
          { title: sentence(query.groupBy), of: ({ label }: Point) => label },
          { title: 'From', of: ({ from }: Point) => at(from) },
          { title: 'Until', of: ({ until }: Point) => at(until) },
        ]
      : []),
    ...(group ? [{ title: group.dimension.title, of: ({ label }: Point) => label }] : []),
    ...(group?.dimension.resource ? [{ title: `${group.dimension.title} id`, of: ({ key }: Point) => key }] : []),
    ...(split ? [{ title: split.dimension.title, of: ({ splitLabel }: Point) => splitLabel ?? '' }] : []),
    ...(split?.dimension.resource
      ? [{ title: `${split.dimension.title} id`, of: (point: Point) => point.split ?? '' }]
      : []),
    ...(isMoney ? [{ title: 'Currency', of: ({ currency }: Point) => currency ?? '' }] : []),
    { title: measure.title, of: (point: Point) => amount(point) },
    ...(hasBefore && isInterval(query.groupBy)
      ? [{ title: 'Compared with', of: (_: Point, before: Point | undefined) => before?.label ?? '' }]
      : []),
    ...(hasBefore
      ? [{ title: `${measure.title} before`, of: (_: Point, before: Point | undefined) => amount(before) }]
      : []),
  ]
}

/** All groups of an insight, a line each. */
export async function insightFile(asker: Asker, pool: Pool, ask: Ask): Promise<CsvFile> {
  const { points, before } = await allPoints(asker, pool, ask)
  const columns = columnsOf(asker, ask)
  const { source, measure, groupBy } = ask.query
  const by = groupBy === 'none' ? '' : `-by-${groupBy}`
  async function* chunks() {
    yield points.map((point, i) => columns.map(({ of }) => of(point, before[i])))
  }
  const title = sourceOf(source)?.title ?? source
  return { name: `${title}-${measure}${by}`, heading: columns.map(({ title }) => title), chunks: chunks() }
}
