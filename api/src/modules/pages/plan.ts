import type { FieldIssue, PageDataRequest, ResolvedPage } from '@mtc/openapi'
import { type PageVariable, SOURCES, type VariableValue } from '@mtc/openapi/page'
import { type CrossFilter, type Query, queriesOf, type VariableValues } from '@mtc/widgets/queries'
import { invalid } from '../../kit/api-error.ts'

type Widget = ResolvedPage['widgets'][number]
export type Wanted = Pick<PageDataRequest, 'variables' | 'crossFilters' | 'widgetIds'>

/** What a page asks for: each question once, and which of them are whose. */
export interface Plan {
  queries: Query[]
  widgets: WidgetPlan[]
}
interface WidgetPlan {
  id: string
  /** The questions of its view, by name: places in `queries`. */
  asks: { name: string; at: number }[]
}

/**
 * The questions of a page as somebody sees it. What is said of widgets and variables that they don't see is said of
 * nothing. Refuses values that are not of their variable's kind.
 */
export function planOf({ widgets, variables }: Pick<ResolvedPage, 'widgets' | 'variables'>, wanted: Wanted): Plan {
  const held = valuesOf(variables, wanted.variables ?? {})
  const selections = selectionsOf(widgets, wanted.crossFilters ?? [])
  const chosen = wanted.widgetIds && new Set(wanted.widgetIds)
  const places = new Map<string, number>()
  const plan: Plan = { queries: [], widgets: [] }
  const placeOf = (query: Query): number => {
    const key = JSON.stringify(query)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, plan.queries.length)
    return plan.queries.push(query) - 1
  }
  for (const { id, component, props, binding } of widgets) {
    if (chosen && !chosen.has(id)) continue
    const filters = selections.flatMap(({ widgetId, filter }) => (widgetId === id ? [] : [filter]))
    const queries = Object.entries(queriesOf(component.view, props, binding, held, filters))
    if (queries.length === 0) continue
    plan.widgets.push({ id, asks: queries.map(([name, query]) => ({ name, at: placeOf(query) })) })
  }
  return plan
}

/** What the variables hold: what was chosen, else their defaults. */
function valuesOf(variables: readonly PageVariable[], chosen: Readonly<Record<string, VariableValue>>): VariableValues {
  const issues: FieldIssue[] = []
  const values = variables.map(({ id, kind, default: usual }): [string, VariableValue] => {
    const value = (Object.hasOwn(chosen, id) ? chosen[id] : undefined) ?? usual
    const isList = Array.isArray(value)
    if (isList === (kind === 'period'))
      issues.push({ field: `/variables/${id}`, message: isList ? 'Give a period' : 'Give a list of what was chosen' })
    return [id, value]
  })
  if (issues.length > 0) throw invalid(issues)
  return Object.fromEntries(values)
}

interface Selection {
  widgetId: string
  filter: CrossFilter
}
function selectionsOf(widgets: readonly Widget[], given: NonNullable<Wanted['crossFilters']>): Selection[] {
  const byId = new Map(widgets.map((widget) => [widget.id, widget]))
  return given.flatMap(({ widgetId, dimension, values }) => {
    const source = countedBy(byId.get(widgetId), dimension)
    return source === undefined ? [] : [{ widgetId, filter: { source, dimension, values } }]
  })
}

/** The source that a widget's data is of: for rows, one that counts them by that dimension. */
function countedBy(widget: Widget | undefined, dimension: string): string | undefined {
  const binding = widget?.binding
  if (!binding) return undefined
  if (binding.kind === 'insight') return binding.source
  const counting = Object.entries(SOURCES).find(
    ([, { resource, dimensions }]) => resource === binding.resource && Object.hasOwn(dimensions, dimension),
  )
  return counting?.[0]
}
