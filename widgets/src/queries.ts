import {
  type Binding,
  type Condition,
  type Dimension,
  type FixedPeriod,
  type InsightBinding,
  type Period,
  type RowsBinding,
  SOURCES,
  type Source,
  sourceOf,
  type VariableValue,
} from '@mtc/openapi/page'
import type { StoredProps } from './manifest.ts'
import { manifestOf } from './manifests.ts'

/** What the variables of a page hold, by their ids. */
export type VariableValues = Readonly<Record<string, VariableValue>>

/** A group that was selected in another widget: a dimension of what that widget counts, and the values chosen. */
export interface CrossFilter {
  source: string
  dimension: string
  values: readonly string[]
}

/** A condition with values of its own. */
export type PlainCondition = Omit<Condition, 'values' | 'variable'> & { values: string[] }

/** A binding without variables: what can be asked as it stands. */
export type Query =
  | (Omit<InsightBinding, 'period' | 'conditions'> & { period: FixedPeriod; conditions: PlainCondition[] })
  | (Omit<RowsBinding, 'conditions'> & { conditions: PlainCondition[] })

const DEFAULT_PERIOD: FixedPeriod = { kind: 'last', count: 30, unit: 'day' }

/**
 * What a widget asks for, ready to be asked: its view's queries, with what the variables hold in the place of their
 * names, and narrowed by what was selected in the page's other widgets where its source knows the dimension. A widget
 * whose view is not known here asks for its binding as it is.
 */
export function queriesOf(
  view: string,
  props: StoredProps,
  binding: Binding | null,
  variables: VariableValues = {},
  crossFilters: readonly CrossFilter[] = [],
): Readonly<Record<string, Query>> {
  if (!binding) return {}
  const bound = plain(binding, variables)
  const asked = manifestOf(view)?.queries(props, bound) ?? { data: bound }
  return Object.fromEntries(
    Object.entries(asked).map(([name, one]) => [name, narrowed(plain(one, variables), crossFilters)]),
  )
}

/** A binding with what its variables hold. A variable that is unknown or holds nothing narrows nothing. */
export function plain(binding: Binding, variables: VariableValues): Query {
  const conditions = binding.conditions.flatMap((condition) => plainCondition(condition, variables))
  return binding.kind === 'rows'
    ? { ...binding, conditions }
    : { ...binding, conditions, period: plainPeriod(binding.period, variables) }
}

function plainPeriod(period: Period, variables: VariableValues): FixedPeriod {
  if (period.kind !== 'variable') return period
  const value = Object.hasOwn(variables, period.variable) ? variables[period.variable] : undefined
  return value && !isList(value) ? value : DEFAULT_PERIOD
}

function plainCondition({ field, operator, values, variable }: Condition, variables: VariableValues): PlainCondition[] {
  if (variable === undefined) return [{ field, operator, values: values ?? [] }]
  const held = Object.hasOwn(variables, variable) ? variables[variable] : undefined
  return held && isList(held) && held.length > 0 ? [{ field, operator, values: held }] : []
}

const isList = (value: VariableValue): value is string[] => Array.isArray(value)

function narrowed(query: Query, crossFilters: readonly CrossFilter[]): Query {
  const added = crossFilters.flatMap(({ source, dimension, values }): PlainCondition[] => {
    const field = values.length > 0 ? fieldFor(query, source, dimension) : undefined
    return field === undefined ? [] : [{ field, operator: 'is', values: [...values] }]
  })
  return added.length === 0 ? query : { ...query, conditions: [...query.conditions, ...added] }
}

/** What a dimension of a source is called in a query; undefined where the query's own data does not know it. */
function fieldFor(query: Query, sourceName: string, name: string): string | undefined {
  const selected = dimensionOf(sourceOf(sourceName), name)
  if (!selected) return undefined
  if (query.kind === 'insight') {
    const own = dimensionOf(sourceOf(query.source), name)
    return own && isSameDimension(own, selected) ? name : undefined
  }
  const lists = Object.values(SOURCES).filter(({ resource }) => resource === query.resource)
  const own = lists.map((source) => dimensionOf(source, name)).find((one) => one && isSameDimension(one, selected))
  return own?.filter
}

const dimensionOf = (source: Source | undefined, name: string): Dimension | undefined =>
  source && Object.hasOwn(source.dimensions, name) ? source.dimensions[name] : undefined

/** An order's status is not a product's: what has the same name must have the same values too. */
const isSameDimension = (a: Dimension, b: Dimension): boolean =>
  a.resource === b.resource && (a.keys ?? []).join() === (b.keys ?? []).join()
