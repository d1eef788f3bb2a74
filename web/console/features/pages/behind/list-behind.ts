import { type Dimension, type InsightAnswer, isInterval, type Point, type Source, sourceOf } from '@mtc/openapi/page'
import type { PlainCondition, Query } from '@mtc/widgets/queries'
import type { ScreenEntry } from '../../../core/screens.ts'
import { dayStart, nextDay } from '../../../page/period/day-start.ts'

/** A list of the console, narrowed: parameters of its address. */
export interface ListBehind {
  /** The resource's path. */
  path: string
  parameters: [name: string, value: string][]
}

type Filters = Pick<ScreenEntry, 'filters'>
interface Around {
  timeZone: string
  /** What the list of a resource can be narrowed by; undefined where the reader has no such list. */
  screenOf: (path: string) => Filters | undefined
}
type InsightQuery = Extract<Query, { kind: 'insight' }>
type RowsQuery = Extract<Query, { kind: 'rows' }>

/** The rows that a widget counts or shows, as the list that shows all of them; undefined where no list can say it. */
export function listBehind(
  query: Query,
  answer: InsightAnswer | undefined,
  point: Point | undefined,
  around: Around,
): ListBehind | undefined {
  return query.kind === 'rows' ? rowsBehind(query, around) : figureBehind(query, answer, point, around)
}

const has = ({ filters }: Filters, name: string, isRange = false) =>
  filters.some((filter) => filter.name === name && (filter.kind !== 'exact') === isRange)

function rowsBehind({ resource, conditions, sort }: RowsQuery, { screenOf }: Around): ListBehind | undefined {
  const screen = screenOf(resource)
  if (!screen) return undefined
  const parameters = conditions.map(({ field, operator, values }) => {
    const isRange = operator === 'gte' || operator === 'lte'
    if (operator === 'isNot' || !has(screen, field, isRange)) return undefined
    return values.map((value): [string, string] => [isRange ? `${field}.${operator}` : field, value])
  })
  const said = parameters.filter((one) => one !== undefined)
  if (said.length < parameters.length) return undefined
  return { path: resource, parameters: [...said.flat(), ...(sort === '' ? [] : [['sort', sort] as [string, string]])] }
}

function figureBehind(
  query: InsightQuery,
  answer: InsightAnswer | undefined,
  point: Point | undefined,
  { timeZone, screenOf }: Around,
): ListBehind | undefined {
  const source = sourceOf(query.source)
  const screen = source && screenOf(source.resource)
  if (!source || !screen) return undefined
  const asked = [...query.conditions, ...(point ? groupOf(query, source, point) : [])]
  const values = valuesByFilter(source, [...countedBy(source, query, asked), ...asked])
  const time = source.time ? rangeOf(source.time, answer, point, timeZone) : []
  if (!values || [...values.keys()].some((name) => !has(screen, name))) return undefined
  if (source.time && time.length > 0 && !has(screen, source.time, true)) return undefined
  const narrowed = [...values].flatMap(([name, some]) => some.map((value): [string, string] => [name, value]))
  return { path: source.resource, parameters: [...narrowed, ...time] }
}

const is = (field: string, ...values: string[]): PlainCondition => ({ field, operator: 'is', values })

/** What a measure leaves out is not behind its figure; whoever asks by that dimension is told of it all. */
function countedBy({ measures }: Source, query: InsightQuery, asked: readonly PlainCondition[]): PlainCondition[] {
  const named = [query.groupBy, query.splitBy, ...asked.map(({ field }) => field)]
  const counted = Object.entries(measures[query.measure]?.counts ?? {})
  return counted.flatMap(([field, values]) => (named.includes(field) ? [] : [is(field, ...values)]))
}

function groupOf({ groupBy, splitBy }: InsightQuery, { dimensions }: Source, point: Point): PlainCondition[] {
  const group = groupBy === 'none' || isInterval(groupBy) ? [] : [is(groupBy, point.key)]
  const part = splitBy === 'none' || point.split === null ? [] : [is(splitBy, point.split)]
  const money = point.currency !== null && dimensions['currency']?.filter ? [is('currency', point.currency)] : []
  return [...group, ...part, ...money]
}

/** The values of each filter that fulfil all conditions; undefined where one of them cannot be said. */
function valuesByFilter(
  { dimensions }: Source,
  conditions: readonly PlainCondition[],
): Map<string, readonly string[]> | undefined {
  const found = new Map<string, readonly string[]>()
  for (const condition of conditions) {
    const dimension = Object.hasOwn(dimensions, condition.field) ? dimensions[condition.field] : undefined
    const values = dimension && valuesOf(dimension, condition)
    // An empty value is the group of what has none, which no filter names.
    if (!dimension?.filter || !values || values.includes('')) return undefined
    const before = found.get(dimension.filter)
    const both = before ? values.filter((value) => before.includes(value)) : values
    if (both.length === 0) return undefined
    found.set(dimension.filter, both)
  }
  return found
}

function valuesOf({ keys }: Dimension, { operator, values }: PlainCondition): readonly string[] | undefined {
  if (operator === 'is') return values
  return operator === 'isNot' ? keys?.filter((key) => !values.includes(key)) : undefined
}

function rangeOf(
  time: string,
  answer: InsightAnswer | undefined,
  point: Point | undefined,
  timeZone: string,
): [string, string][] {
  const day = (of: string | null | undefined) => (of ? dayStart(of, timeZone) : undefined)
  const from = point?.from ? new Date(point.from) : day(answer?.from)
  const until = point?.until ? new Date(point.until) : day(answer?.to ? nextDay(answer.to) : undefined)
  return [
    ...(from ? [[`${time}.gte`, from.toISOString()] as [string, string]] : []),
    // Lists take the last moment with it, figures do not.
    ...(until ? [[`${time}.lte`, new Date(until.getTime() - 1).toISOString()] as [string, string]] : []),
  ]
}
