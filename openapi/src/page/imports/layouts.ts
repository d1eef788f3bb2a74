import { isRecord } from '../../product-schema/json.ts'
import type { Dashboard } from './dashboard.ts'
import { type Json, listOf, textOf, wholeOf } from './reading.ts'

const isItem = (value: unknown): boolean => isRecord(value) && 'i' in value && ('w' in value || 'h' in value)
const areItems = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((one) => isRecord(one)) && (value.length === 0 || value.some(isItem))

const COLUMNS = ['cols', 'columns']
const MOST_COLUMNS = 1000

/** The columns that a file says its grid has: one number for all, or one for each breakpoint. */
function columnsIn(source: Json): Dashboard['columns'] {
  const given = COLUMNS.map((name) => source[name]).find((one) => one !== undefined)
  return Object.fromEntries(
    Object.entries(isRecord(given) ? given : { '': given }).flatMap(([name, value]) => {
      const columns = wholeOf(value)
      return columns !== undefined && columns >= 1 && columns <= MOST_COLUMNS ? [[name, columns]] : []
    }),
  )
}

const unnamed = (layouts: Dashboard['layouts'], columns: Dashboard['columns']): Dashboard => ({
  name: undefined,
  layouts,
  columns,
  variables: [],
  panels: [
    ...new Set(
      Object.values(layouts)
        .flat()
        .flatMap((item) => (isRecord(item) ? (textOf(item['i'], 200) ?? []) : [])),
    ),
  ].map((key) => ({ key, title: undefined, kind: undefined, text: undefined })),
})

/** A layout of react-grid-layout: a list of items, alone or beside what else its grid is given. */
export function layoutOnly(source: unknown): Dashboard | undefined {
  if (isRecord(source) && 'widgets' in source) return undefined
  const list = isRecord(source) ? source['layout'] : source
  const columns = isRecord(source) ? columnsIn(source) : {}
  return Array.isArray(list) && list.some(isItem) ? unnamed({ '': list }, columns) : undefined
}

/** Layouts of a responsive grid: a list of items for each breakpoint. */
export function responsiveLayouts(source: unknown): Dashboard | undefined {
  if (!isRecord(source)) return undefined
  const layouts = Object.entries(isRecord(source['layouts']) ? source['layouts'] : source).filter(
    ([name]) => !COLUMNS.includes(name),
  )
  const lists = layouts.filter(([, list]) => areItems(list))
  const isWhole = lists.length === layouts.length && lists.some(([, list]) => listOf(list).length > 0)
  return isWhole ? unnamed(Object.fromEntries(lists) as Dashboard['layouts'], columnsIn(source)) : undefined
}

const namesOf = (variables: unknown): string[] =>
  (Array.isArray(variables) ? variables : Object.values(isRecord(variables) ? variables : {})).flatMap((variable) =>
    isRecord(variable) ? (textOf(variable['label'], 60) ?? textOf(variable['name'], 60) ?? []) : [],
  )

const nameOf = (source: Json) => textOf(source['title'], 120) ?? textOf(source['name'], 120)

/** A dashboard whose widgets stand in one list and their places in another, joined by id. */
export function widgetsWithLayout(source: unknown): Dashboard | undefined {
  if (!isRecord(source) || !Array.isArray(source['widgets']) || !Array.isArray(source['layout'])) return undefined
  // Widgets of a row that was folded away keep their places there.
  const folded = Object.values(isRecord(source['panelMap']) ? source['panelMap'] : {}).flatMap((row) =>
    isRecord(row) && row['collapsed'] === true ? listOf(row['widgets']) : [],
  )
  return {
    name: nameOf(source),
    layouts: { '': [...source['layout'], ...folded] },
    columns: columnsIn(source),
    variables: namesOf(source['variables']),
    panels: source['widgets'].flatMap((widget) => {
      const key = isRecord(widget) ? textOf(widget['id'] ?? widget['i'], 200) : undefined
      if (!isRecord(widget) || key === undefined) return []
      return {
        key,
        title: textOf(widget['title'], 80),
        kind: textOf(widget['panelTypes'] ?? widget['type'] ?? widget['kind'], 40) ?? 'unknown',
        text: textOf(widget['description'], 2000),
      }
    }),
  }
}

/** A dashboard whose panels each say where they lie, on a grid of 24 columns. */
export function panelsWithPlaces(source: unknown): Dashboard | undefined {
  const dashboard = isRecord(source) && isRecord(source['dashboard']) ? source['dashboard'] : source
  if (!isRecord(dashboard) || !Array.isArray(dashboard['panels'])) return undefined
  const panels = dashboard['panels'].flatMap((panel) => [panel, ...(isRecord(panel) ? listOf(panel['panels']) : [])])
  const known = panels.flatMap((panel, place) => {
    const at = isRecord(panel) ? panel['gridPos'] : undefined
    return isRecord(panel) && isRecord(at) ? [{ panel, at, key: `${String(panel['id'] ?? '')}#${place}` }] : []
  })
  if (known.length === 0) return undefined
  return {
    name: nameOf(dashboard),
    layouts: { '': known.map(({ at, key }) => ({ x: at['x'], y: at['y'], w: at['w'], h: at['h'], i: key })) },
    columns: columnsIn(dashboard),
    variables: namesOf(isRecord(dashboard['templating']) ? dashboard['templating']['list'] : undefined),
    panels: known.map(({ panel, key }) => ({
      key,
      title: textOf(panel['title'], 80),
      kind: textOf(panel['type'], 40) ?? 'unknown',
      text: isRecord(panel['options']) ? textOf(panel['options']['content'], 2000) : textOf(panel['description'], 2000),
    })),
  }
}
