import {
  type Answer,
  type Answers,
  INTERVALS,
  type InsightAnswer,
  isInterval,
  type Point,
  type RowField,
  type RowsAnswer,
  STOREFRONT_PRODUCTS,
  sourceOf,
} from '@mtc/openapi/page'
import type { WidgetManifest } from '@mtc/widgets/manifest'
import { type Query, queriesOf } from '@mtc/widgets/queries'
import { resourceOf } from '../../../core/schemas.ts'
import { findScreen, type Property, propertiesOf } from '../../../core/screens.ts'
import { kindOf } from '../../../screens/field-kind.ts'

type Insight = Extract<Query, { kind: 'insight' }>
type Rows = Extract<Query, { kind: 'rows' }>

/** A course that looks like one; whatever is drawn from it is the same every time. */
const COURSE = [31, 44, 38, 52, 47, 61, 58, 49, 66, 72, 64, 78]
const NAMES = ['Night Harbour', 'Rye loaf', 'Blood orange', 'Glass vase', 'Desk lamp', 'Field notes']
const PARTS = ['Online', 'Berlin', 'Lyon']
const DAYS: Readonly<Record<(typeof INTERVALS)[number], number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
}
const DAY_MS = 86_400_000
const LAST_MS = Date.UTC(2026, 10, 16)

const at = <T>(values: readonly T[], index: number): T | undefined => values[index % values.length]

/** What a widget would be answered with in a shop where things go well: enough to see what it looks like. */
export function sampleAnswers({ slug, defaultProps, binding }: WidgetManifest, currency: string): Answers {
  const queries = queriesOf(slug, defaultProps, binding?.default ?? null)
  return Object.fromEntries(Object.entries(queries).map(([name, query]) => [name, sampleAnswer(query, currency)]))
}

const sampleAnswer = (query: Query, currency: string): Answer =>
  query.kind === 'insight' ? sampleFigures(query, currency) : sampleRows(query, currency)

function sampleFigures(query: Insight, currency: string): InsightAnswer {
  const { source: name, measure, groupBy, splitBy, compare } = query
  const source = sourceOf(name)
  const unit = source?.measures[measure]?.unit ?? 'count'
  const groups = groupsOf(query)
  const splits = splitBy === 'none' ? [undefined] : (source?.dimensions[splitBy]?.keys ?? PARTS)
  const points = groups.flatMap((group, place) =>
    splits.map((part, index): Point => {
      const height = at(COURSE, isInterval(groupBy) ? place : COURSE.length - 1 - place * 2) ?? 50
      return {
        ...group,
        split: part ?? null,
        splitLabel: part ?? null,
        currency: unit === 'money' ? currency : null,
        value: Math.round(((unit === 'money' ? height * 1700 : height) * (at(COURSE, index + place) ?? 0)) / 78),
      }
    }),
  )
  return {
    kind: 'insight',
    source: name,
    measure,
    unit,
    groupBy,
    splitBy,
    from: '2026-11-01',
    to: '2026-11-16',
    points,
    before:
      compare === 'none' ? [] : points.map((point) => ({ ...point, value: Math.round((point.value ?? 0) * 0.86) })),
    hasMore: false,
  }
}

type Group = Pick<Point, 'key' | 'label' | 'from' | 'until'>

function groupsOf({ source: name, groupBy, limit }: Insight): Group[] {
  if (groupBy === 'none') return [{ key: '', label: '', from: null, until: null }]
  const interval = INTERVALS.find((one) => one === groupBy)
  if (interval) {
    return COURSE.map((_, place) => {
      const startMs = LAST_MS - (COURSE.length - 1 - place) * DAYS[interval] * DAY_MS
      const from = new Date(startMs).toISOString()
      const key = interval === 'hour' ? from : from.slice(0, 10)
      return { key, label: key, from, until: new Date(startMs + DAYS[interval] * DAY_MS).toISOString() }
    })
  }
  const keys = sourceOf(name)?.dimensions[groupBy]?.keys ?? NAMES
  return keys.slice(0, Math.min(limit, 24)).map((key) => ({ key, label: key, from: null, until: null }))
}

const SAMPLES = 6

function sampleRows({ resource, fields: asked, limit }: Rows, currency: string): RowsAnswer {
  const path = resource === STOREFRONT_PRODUCTS.path ? 'products' : resource
  const screen = findScreen(path) && resourceOf(path)
  const properties = propertiesOf(screen?.row)
  const names = asked.length > 0 ? asked : (screen?.columns ?? [])
  const fields = names.map((name): RowField => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined
    return { name, title: property?.title ?? name, type: typeOf(property) }
  })
  const rows = Array.from({ length: Math.min(limit, SAMPLES) }, (_, place) => ({
    ...Object.fromEntries(names.map((name) => [name, cellOf(name, properties[name], place)])),
    ...(resource === STOREFRONT_PRODUCTS.path ? productAt(place) : {}),
    id: `sample-${place}`,
    currency,
  }))
  return { kind: 'rows', resource, fields, rows, names: {}, total: rows.length, hasMore: false }
}

const productAt = (place: number) => ({
  name: at(NAMES, place),
  slug: 'sample',
  brand: at(PARTS, place),
  price: (at(COURSE, place) ?? 20) * 100 - 1,
  imageUrl: null,
})

function typeOf(property: Property | undefined): RowField['type'] {
  const kind = property && kindOf(property)
  if (kind === 'choice') return 'status'
  if (
    kind === 'money' ||
    kind === 'time' ||
    kind === 'flag' ||
    kind === 'reference' ||
    kind === 'number' ||
    kind === 'image'
  )
    return kind
  return 'text'
}

/** The contract's own example of a field; names and figures change from row to row. */
function cellOf(name: string, property: (Property & { example?: unknown }) | undefined, place: number): unknown {
  if (name === 'name') return at(NAMES, place)
  const kind = property && kindOf(property)
  if (kind === 'choice') return at(property?.enum ?? [], place)
  if (kind === 'money' || kind === 'number') return (at(COURSE, place) ?? 1) * (kind === 'money' ? 100 : 1)
  if (kind === 'time') return new Date(LAST_MS - place * DAY_MS).toISOString()
  return property?.example ?? null
}
