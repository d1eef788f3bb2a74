import { type InsightAnswer, isInterval, type Point } from '@mtc/openapi/page'
import { useState } from 'react'
import type { Interaction } from '../view.ts'

export interface Picking {
  /** Picks a group, or lets go of it; undefined where that would lead nowhere. */
  pick: ((point: Point) => void) | undefined
  /** Keys of the groups that are picked. */
  selected: readonly string[]
  /** The one that was picked last here, or the first that is. */
  picked: Point | undefined
  /** The way to what it counts. */
  href: string | undefined
}

/**
 * What happens when somebody picks a group of a chart: the page's other widgets are narrowed to it where the host
 * offers that, and there is a way to the rows behind it. A time narrows nothing: it only leads on.
 */
export function usePicked(answer: InsightAnswer, name: string, interaction: Interaction | undefined): Picking {
  const { groupBy, points } = answer
  const [last, setLast] = useState<Point>()
  const narrow = isInterval(groupBy) || groupBy === 'none' ? undefined : interaction?.select
  const selected = narrow ? (interaction?.selected ?? []) : last ? [last.key] : []
  const leadsOn = points[0] !== undefined && interaction?.hrefBehind?.(name, points[0]) !== undefined
  const pick = (point: Point) => {
    setLast(selected.includes(point.key) ? undefined : point)
    narrow?.(name, point)
  }
  // Who comes by an address that holds a selection has clicked on nothing.
  const picked = last && selected.includes(last.key) ? last : points.find(({ key }) => selected.includes(key))
  return {
    pick: narrow || leadsOn ? pick : undefined,
    selected,
    picked,
    href: picked && interaction?.hrefBehind?.(name, picked),
  }
}
