import type { Answer, Point, RowField } from '@mtc/openapi/page'
import { dayIn } from '../time/zone.ts'

/** What falls on a day. */
export type Entry =
  | { kind: 'row'; id: string; row: Readonly<Record<string, unknown>>; at: string }
  | { kind: 'figure'; point: Point }

/** The field that says when a row is: the first time among them. */
export const timeField = (fields: readonly RowField[]): RowField | undefined =>
  fields.find(({ type }) => type === 'time')

/** What falls on each day (YYYY-MM-DD) by the clock of the shop, the earliest first. A figure of 0, or without a value, is nothing. */
export function entriesByDay(answer: Answer | undefined, timeZone: string): ReadonlyMap<string, readonly Entry[]> {
  const days = new Map<string, Entry[]>()
  const add = (day: string | undefined, entry: Entry) => {
    if (day === undefined) return
    const own = days.get(day) ?? []
    own.push(entry)
    days.set(day, own)
  }
  if (answer?.kind === 'insight') {
    for (const point of answer.points)
      if (point.value) add(point.from === null ? undefined : dayIn(point.from, timeZone), { kind: 'figure', point })
    return days
  }
  const field = answer && timeField(answer.fields)
  if (!answer || !field) return days
  const dated = answer.rows.flatMap((row) => {
    const at = row[field.name]
    return typeof at === 'string' ? [{ kind: 'row' as const, id: String(row['id']), row, at }] : []
  })
  for (const entry of dated.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)))
    add(dayIn(entry.at, timeZone), entry)
  return days
}

/** The day to begin with: today, unless its month is empty: then the next day with something on it, or the last. */
export function startOf(days: ReadonlyMap<string, unknown>, today: string): string {
  const known = [...days.keys()].toSorted()
  if (known.length === 0 || known.some((day) => day.slice(0, 7) === today.slice(0, 7))) return today
  return known.find((day) => day > today) ?? known.at(-1) ?? today
}
