import type { PageVariable, VariableValue } from '@mtc/openapi/page'
import { sameJson } from '../../../core/json.ts'
import { readPeriod, writePeriod } from '../variables/period-address.ts'

/** Groups chosen in one widget, which narrow all the others. */
export interface CrossFilter {
  widgetId: string
  dimension: string
  values: string[]
}

/** How somebody looks at a page: all of it stands in the address. */
export interface PageState {
  /** What was chosen, by the variable's id; one that stands as the page has it is not in here. */
  variables: Readonly<Record<string, VariableValue>>
  crossFilters: readonly CrossFilter[]
  /** The widgets that are shown as tables. */
  tables: readonly string[]
  /** The sections that are not folded as they are at first: unfolded, or folded away. */
  turned: readonly string[]
  /** The widget that fills the screen. */
  fullScreen: string | undefined
}

// Variables are called by words without a dot: what has one is never taken for a variable.
const ONLY = 'only.'
const TABLE = 'show.table'
const FULL = 'show.full'
const TURNED = 'show.turned'
const LISTED = 100

const isOurs = (name: string, variables: readonly PageVariable[]) =>
  name.startsWith(ONLY) || [TABLE, FULL, TURNED].includes(name) || variables.some(({ id }) => id === name)

function readValue({ kind }: PageVariable, text: string): VariableValue | undefined {
  if (kind === 'period') return readPeriod(text)
  return [...new Set(text.split(',').filter((value) => value !== ''))].slice(0, LISTED)
}
const valueText = (value: VariableValue): string => (Array.isArray(value) ? value.join(',') : writePeriod(value))

function readCrossFilters(search: URLSearchParams): CrossFilter[] {
  return [...new Set(search.keys())].flatMap((name) => {
    if (!name.startsWith(ONLY)) return []
    const chosen = search.getAll(name).map((text) => {
      const colon = text.indexOf(':')
      return { dimension: text.slice(0, Math.max(0, colon)), value: text.slice(colon + 1) }
    })
    const dimension = chosen[0]?.dimension
    if (!dimension) return []
    const values = chosen.filter((one) => one.dimension === dimension).map(({ value }) => value)
    return [{ widgetId: name.slice(ONLY.length), dimension, values: [...new Set(values)] }]
  })
}

/** How an address says to look at a page. What it says wrongly is left out, so an old link still shows the page. */
export function readPageState(search: URLSearchParams, variables: readonly PageVariable[]): PageState {
  const chosen = variables.flatMap((variable) => {
    const text = search.get(variable.id)
    const value = text === null ? undefined : readValue(variable, text)
    return value === undefined || sameJson(value, variable.default) ? [] : [[variable.id, value] as const]
  })
  return {
    variables: Object.fromEntries(chosen),
    crossFilters: readCrossFilters(search),
    tables: search.getAll(TABLE),
    turned: search.getAll(TURNED),
    fullScreen: search.get(FULL) ?? undefined,
  }
}

/** The address of a page looked at in this way; whatever else stands in it stays. */
export function writePageState(
  search: URLSearchParams,
  state: PageState,
  variables: readonly PageVariable[],
): URLSearchParams {
  const next = new URLSearchParams([...search].filter(([name]) => !isOurs(name, variables)))
  for (const { id, default: usual } of variables) {
    const value = state.variables[id]
    if (value !== undefined && !sameJson(value, usual)) next.set(id, valueText(value))
  }
  for (const { widgetId, dimension, values } of state.crossFilters)
    for (const value of values) next.append(`${ONLY}${widgetId}`, `${dimension}:${value}`)
  for (const id of state.tables) next.append(TABLE, id)
  for (const id of state.turned) next.append(TURNED, id)
  if (state.fullScreen !== undefined) next.set(FULL, state.fullScreen)
  return next
}

/** Chooses a group of a widget: in place of the one before, or no more where it was chosen already. */
export function toggleCrossFilter(
  filters: readonly CrossFilter[],
  { widgetId, dimension, value }: { widgetId: string; dimension: string; value: string },
): CrossFilter[] {
  const others = filters.filter((filter) => filter.widgetId !== widgetId)
  const own = filters.find((filter) => filter.widgetId === widgetId)
  const isChosen = own?.dimension === dimension && own.values.includes(value)
  return isChosen ? others : [...others, { widgetId, dimension, values: [value] }]
}
