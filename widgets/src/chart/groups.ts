import { type InsightAnswer, isInterval, type Point } from '@mtc/openapi/page'

/** A part that groups are made of; one without a name where nothing was split. */
export interface Part {
  key: string
  label: string
}

/** A group of a chart: a point of a course, a bar, a row of the table. */
export interface Group {
  key: string
  label: string
  /** Its first point: what is selected when the group is. */
  point: Point
  /** A value per part, in the parts' order; undefined where it has none: a gap, not 0. */
  values: readonly (number | undefined)[]
  /** The points that the values are of. */
  points: readonly (Point | undefined)[]
  /** The group in the time compared with; undefined where there was none, or where it is split. */
  before: number | undefined
}

export interface Grouped {
  parts: readonly Part[]
  groups: readonly Group[]
}

/** An answer's points of one currency as groups and their parts. Both stand in the answer's order. */
export function grouped(answer: InsightAnswer, currency: string | null): Grouped {
  const own = answer.points.filter((point) => point.currency === currency)
  const parts = new Map<string, Part>()
  for (const { split, splitLabel } of own)
    if (!parts.has(split ?? '')) parts.set(split ?? '', { key: split ?? '', label: splitLabel ?? split ?? '' })
  const keys = [...parts.keys()]
  const isWhole = keys.length === 1 && keys[0] === ''
  const beforeOf = isWhole ? pastOf(answer, currency) : () => undefined
  const groups = [...Map.groupBy(own, ({ key }) => key).values()].flatMap(([point, ...rest], index): Group[] => {
    if (!point) return []
    const own = new Map([point, ...rest].map((one) => [one.split ?? '', one]))
    const points = keys.map((part) => own.get(part))
    const { key, label } = point
    return [
      { key, label, point, points, values: points.map((one) => one?.value ?? undefined), before: beforeOf(key, index) },
    ]
  })
  return { parts: [...parts.values()], groups }
}

/** Courses of time are compared place by place, other groups by their key. */
function pastOf({ before, groupBy }: InsightAnswer, currency: string | null) {
  const past = before.filter((point) => point.currency === currency)
  if (isInterval(groupBy)) return (_key: string, index: number) => past[index]?.value ?? undefined
  const values = new Map(past.map(({ key, value }) => [key, value]))
  return (key: string) => (past.length === 0 ? undefined : values.has(key) ? (values.get(key) ?? undefined) : 0)
}

/** The same with the largest parts only, in the order in which they stood. */
export function withLargestParts({ parts, groups }: Grouped, most: number): Grouped {
  if (parts.length <= most) return { parts, groups }
  const size = (index: number) => groups.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0)
  const kept = parts
    .map((_part, index) => ({ index, size: size(index) }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, most)
    .map(({ index }) => index)
    .toSorted((a, b) => a - b)
  return {
    parts: kept.flatMap((index) => parts[index] ?? []),
    groups: groups.map((group) => ({
      ...group,
      values: kept.map((index) => group.values[index]),
      points: kept.map((index) => group.points[index]),
    })),
  }
}
