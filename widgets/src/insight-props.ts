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

export const daysField: FieldDefinition = {
  name: 'days',
  type: 'integer',
  label: 'Days',
  help: 'How far back, today included',
  default: 30,
  validation: { min: 1, max: 400 },
}

/** What is counted, how, and over which time: the fields that every figure and chart shares. */
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
  {
    name: 'measure',
    type: 'select',
    label: 'Measure',
    help: 'Products can only be counted',
    default: 'revenue',
    options: options(MEASURES),
  },
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

/** A whole query from the parts that widgets differ in. */
export const insight = (props: MeasureProps, groupBy: Grouping, compare = false, limit = 400): InsightOf => ({
  source: props.source,
  measure: props.measure,
  days: props.days,
  groupBy,
  compare,
  limit,
})

/** No answer holds a single group. */
export const isWithoutPoints = (result: { kind: string; results?: Readonly<Record<string, { points: unknown[] }>> }) =>
  Object.values(result.results ?? {}).every((answer) => answer.points.length === 0)
