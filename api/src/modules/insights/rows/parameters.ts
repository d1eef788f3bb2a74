import type { ListQuery } from '@mtc/openapi'
import { isDay } from '@mtc/openapi/calendar-day'
import { DAY_MS, dayOfText } from '../../../kit/time/calendar.ts'
import { clockOver } from '../../../kit/time/zone.ts'
import { Unanswerable } from '../problem.ts'
import type { Listed } from './listed.ts'
import type { RowsQuery } from './rows-query.ts'

/** A day in the place of a moment: from its first, or up to its last, in the time zone of the shop. */
function momentOf(text: string, operator: 'gte' | 'lte', timeZone: string): string {
  if (!isDay(text)) return text
  const day = dayOfText(text)
  const clock = clockOver(timeZone, day * DAY_MS, (day + 1) * DAY_MS)
  return new Date(operator === 'gte' ? clock.startOfDay(day) : clock.startOfDay(day + 1) - 1).toISOString()
}

/** The parameters of the list that a query asks for, checked by the list's own schema. */
export function parametersOf(query: RowsQuery, listed: Listed, timeZone: string): ListQuery {
  const given: Record<string, unknown> = {
    limit: query.limit,
    count: 'exact',
    ...(query.sort ? { sort: query.sort } : {}),
  }
  const places = new Map<string, number>()
  query.conditions.forEach(({ field, operator, values }, i) => {
    const isTime = listed.filters.some(({ name, kind }) => name === field && kind === 'time')
    const name = operator === 'is' ? field : `${field}.${operator}`
    if (name in given)
      throw new Unanswerable('VALIDATION_ERROR', [
        { field: `/conditions/${i}/field`, message: `“${field}” is narrowed in this way already` },
      ])
    places.set(name, i)
    if (operator === 'is') given[name] = values
    else if (operator !== 'isNot') given[name] = isTime ? momentOf(values[0] ?? '', operator, timeZone) : values[0]
  })
  const parsed = listed.parameters.safeParse(given)
  if (parsed.success) return parsed.data as ListQuery
  throw new Unanswerable(
    'VALIDATION_ERROR',
    parsed.error.issues.map(({ path, message }) => {
      const place = places.get(String(path[0]))
      return { field: place === undefined ? '/sort' : `/conditions/${place}/values`, message }
    }),
  )
}
