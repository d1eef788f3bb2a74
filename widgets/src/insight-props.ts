import type { FieldDefinition, FieldOption } from '@mtc/openapi/product-schema'
import type { InsightOf, StoredProps } from './manifest.ts'
import { readChoice, readWhole } from './read-props.ts'

type Source = InsightOf['source']
type Measure = InsightOf['measure']
type Grouping = InsightOf['groupBy']

const SOURCES = ['orders', 'products'] as const satisfies readonly Source[]
const MEASURES = ['count', 'revenue', 'items', 'average'] as const satisfies readonly Measure[]
const INTERVALS = ['day', 'week', 'month'] as const satisfies readonly Grouping[]
const GROUPINGS = [...INTERVALS, 'status', 'store', 'product'] as const satisfies readonly Grouping[]

const LABELS: Readonly<Record<Measure | (typeof GROUPINGS)[number], string>> = {
  count: 'Number',
  revenue: 'Revenue',
  items: 'Pieces sold',
  average: 'Average value',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  status: 'Status',
  store: 'Store',
  product: 'Product',
}
const options = (values: readonly (Measure | (typeof GROUPINGS)[number])[]): FieldOption[] =>
  values.map((value) => ({ value, label: LABELS[value] }))

export const titleField: FieldDefinition = {
  name: 'title',
  type: 'text',
  label: 'Title',
  required: true,
  validation: { minLength: 1, maxLength: 80 },
}

const daysField: FieldDefinition = {
  name: 'days',
  type: 'integer',
  label: 'Days',
  help: 'How far back, today included',
  default: 30,
  validation: { min: 1, max: 400 },
}

const measureField: FieldDefinition = {
  name: 'measure',
  type: 'select',
  label: 'Measure',
  default: 'revenue',
  options: options(MEASURES),
}

/** How orders are counted, and over which time. */
export const orderFields: FieldDefinition[] = [measureField, daysField]

/** The same with the choice of what is counted. */
export const measureFields: FieldDefinition[] = [
  {
    name: 'source',
    type: 'select',
    label: 'Of',
    help: 'What is counted',
    default: 'orders',
    options: [
      { value: 'orders', label: 'Orders' },
      { value: 'products', label: 'Products' },
    ],
  },
  { ...measureField, help: 'Products can only be counted, as they are now' },
  daysField,
]

export const intervalField: FieldDefinition = {
  name: 'groupBy',
  type: 'select',
  label: 'One point per',
  default: 'day',
  options: options(INTERVALS),
}
export const groupingField: FieldDefinition = {
  name: 'groupBy',
  type: 'select',
  label: 'One bar per',
  default: 'status',
  options: options(GROUPINGS),
}

export const isTime = (groupBy: Grouping): boolean => INTERVALS.some((interval) => interval === groupBy)

export const readInterval = (stored: StoredProps) => readChoice(stored, 'groupBy', INTERVALS, 'day')
export const readGrouping = (stored: StoredProps) => readChoice(stored, 'groupBy', GROUPINGS, 'status')

/** Source, measure and days from stored props; products have no revenue, so only their number is asked for. */
export function readMeasure(stored: StoredProps) {
  const source = readChoice(stored, 'source', SOURCES, 'orders')
  const measure = readChoice(stored, 'measure', MEASURES, 'revenue')
  return {
    source,
    measure: source === 'products' ? ('count' as const) : measure,
    days: readWhole(stored, 'days', 30, 1, 400),
  }
}
export type MeasureProps = ReturnType<typeof readMeasure>

/**
 * A whole query from the parts that widgets differ in. Products are counted as they are now: there is no course of
 * time to split them by, and no time before.
 */
export function insight(props: MeasureProps, groupBy: Grouping, compare = false, limit = 400): InsightOf {
  const { source, measure, days } = props
  if (source === 'products')
    return { source, measure, days, groupBy: groupBy === 'none' ? 'none' : 'status', compare: false, limit }
  return { source, measure, days, groupBy, compare, limit }
}

/** The time that a figure or a chart tells of; products are counted as they are now. */
export function periodOf({ source, days }: MeasureProps): string {
  if (source === 'products') return 'Now'
  return days === 1 ? 'Today' : `Last ${days} days`
}

/** No answer holds a single group. */
export const isWithoutPoints = (result: { kind: string; results?: Readonly<Record<string, { points: unknown[] }>> }) =>
  Object.values(result.results ?? {}).every((answer) => answer.points.length === 0)
