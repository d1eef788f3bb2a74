import { isInterval, type Point, sourceOf } from '@mtc/openapi/page'
import type { Query } from '@mtc/widgets/queries'

/** What a point of a chart narrows a page by. */
export interface Selection {
  dimension: string
  value: string
}

/** The dimension by which a widget's groups narrow the others: its groups', else that of their parts; never time. */
export function selectableDimension(query: Query | undefined): string | undefined {
  if (query?.kind !== 'insight') return undefined
  const dimensions = sourceOf(query.source)?.dimensions ?? {}
  return [query.groupBy, query.splitBy].find((name) => !isInterval(name) && Object.hasOwn(dimensions, name))
}

/** What choosing a point means; nothing for the group of those that have none of it. */
export function selectionOf(query: Query | undefined, point: Point): Selection | undefined {
  const dimension = selectableDimension(query)
  if (query?.kind !== 'insight' || dimension === undefined) return undefined
  const value = query.groupBy === dimension ? point.key : (point.split ?? '')
  return value === '' ? undefined : { dimension, value }
}
