/** Lengths of time that a course can be cut into. Weeks begin on Monday (ISO 8601); all begin in the shop's time zone. */
export const INTERVALS = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const
export type Interval = (typeof INTERVALS)[number]

export const PERIOD_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type PeriodUnit = (typeof PERIOD_UNITS)[number]

/**
 * A stretch of whole days in the shop's time zone.
 * - `last`: so many units up to and with the present one: the last 30 days end today.
 * - `this`: the present unit from its beginning to today. - `previous`: the whole unit before it.
 * - `between`: from a day to a day (YYYY-MM-DD), both included. - `all`: everything there is.
 */
export type FixedPeriod =
  | { kind: 'last'; count: number; unit: PeriodUnit }
  | { kind: 'this'; unit: PeriodUnit }
  | { kind: 'previous'; unit: PeriodUnit }
  | { kind: 'between'; from: string; to: string }
  | { kind: 'all' }

/** A period, or the page's variable (by its id) that says which. */
export type Period = FixedPeriod | { kind: 'variable'; variable: string }

export const COMPARISONS = ['none', 'previous-period', 'previous-year'] as const
export type Comparison = (typeof COMPARISONS)[number]

export const CONDITION_OPERATORS = ['is', 'isNot', 'gte', 'lte'] as const
export type ConditionOperator = (typeof CONDITION_OPERATORS)[number]

/**
 * Narrows what is counted or listed: one field, held against values (any of them; `gte` and `lte` take one), or, with
 * `is`, against what the page's variable (by its id) holds. A variable that holds nothing narrows nothing.
 */
export interface Condition {
  field: string
  operator: ConditionOperator
  values?: string[] | undefined
  variable?: string | undefined
}

/** A widget's figures: one measure of a source, split once or twice. Names are those of `SOURCES`. */
export interface InsightBinding {
  kind: 'insight'
  source: string
  measure: string
  /** `none`, an interval, or a dimension of the source. */
  groupBy: string
  /** A second dimension: the parts of each group. `none` where there is none. */
  splitBy: string
  period: Period
  conditions: Condition[]
  compare: Comparison
  /** The most groups; the rest is left out, the smallest first. Courses of time are never cut. */
  limit: number
}

/** A widget's rows: some fields of a resource's list. Names are the contract's. */
export interface RowsBinding {
  kind: 'rows'
  /** The resource's path: `orders`, `products`; or `storefront-products`, what anybody may see. */
  resource: string
  /** The fields to show, in order. */
  fields: string[]
  conditions: Condition[]
  /** A field, `-` before it for falling order. */
  sort: string
  limit: number
}

/** Where a widget's data comes from. */
export type Binding = InsightBinding | RowsBinding

/** The variables of the page, by their ids, that a binding names. */
export function followed(binding: Binding | null): string[] {
  if (!binding) return []
  const period = binding.kind === 'insight' && binding.period.kind === 'variable' ? [binding.period.variable] : []
  const narrowed = binding.conditions.flatMap(({ variable }) => (variable === undefined ? [] : [variable]))
  return [...new Set([...period, ...narrowed])]
}
