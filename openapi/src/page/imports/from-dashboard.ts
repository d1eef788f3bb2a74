import { type Cells, MOST_WIDGETS, type ResponsiveConfig } from '../content.ts'
import type { Dashboard, Panel } from './dashboard.ts'
import { fitted } from './fit.ts'
import type { ImportedPage, ImportedWidget } from './imported-page.ts'
import { quoted, readItems } from './items.ts'
import type { Notebook } from './note.ts'
import { componentFor, STANDS_ALONE } from './panels.ts'

interface Place {
  breakpoint: string
  places: ReadonlyMap<string, Cells>
}

/** Where panels lie at each breakpoint that the page's layout has, the widest first, nothing over anything else. */
function placesOf(
  { layouts, columns }: Dashboard,
  nameOf: (key: string) => string,
  grid: ResponsiveConfig,
  notes: Notebook,
) {
  const fromWidest = Object.keys(grid).toSorted((a, b) => (grid[b]?.minWidth ?? 0) - (grid[a]?.minWidth ?? 0))
  const [widest = 'lg'] = fromWidest
  const places = Object.entries(layouts).flatMap(([name, list]): Place[] => {
    const breakpoint = name === '' ? widest : name
    const config = Object.hasOwn(grid, breakpoint) ? grid[breakpoint] : undefined
    if (!config) {
      if (list.length > 0) notes.lost(`The layout of the page has no breakpoint ${quoted(breakpoint)}`)
      return []
    }
    const stated = Object.hasOwn(columns, breakpoint) ? columns[breakpoint] : columns['']
    const read = readItems(list, stated, nameOf, notes)
    const items = fitted(read, { from: stated, to: config.columns }, nameOf, notes)
    return [{ breakpoint, places: new Map(items.map(({ key, ...cells }) => [key, cells])) }]
  })
  return places.toSorted((a, b) => fromWidest.indexOf(a.breakpoint) - fromWidest.indexOf(b.breakpoint))
}

/** A page of another tool's dashboard: its panels as the widgets that are most like them, where they lay. */
export function pageFromDashboard(dashboard: Dashboard, grid: ResponsiveConfig, notes: Notebook): ImportedPage {
  const titles = new Map(dashboard.panels.map(({ key, title }) => [key, title]))
  const nameOf = (key: string) => titles.get(key) ?? key
  const places = placesOf(dashboard, nameOf, grid, notes)
  const known = new Set(dashboard.panels.map(({ key }) => key))
  const strays = [...new Set(places.flatMap(({ places: cells }) => [...cells.keys()]))].filter((key) => !known.has(key))
  for (const key of strays) notes.lost(`The file says where ${quoted(key)} lies, but not what it is`)
  const widgets = dashboard.panels.map((panel) => widgetOf(panel, places, notes))
  if (widgets.length > MOST_WIDGETS) notes.lost(`A page holds ${MOST_WIDGETS} widgets: the file has ${widgets.length}`)
  for (const name of dashboard.variables)
    notes.open(`What people could choose as ${quoted(name)} has no counterpart yet`)
  return { name: dashboard.name, widgets: byReading(widgets, places).slice(0, MOST_WIDGETS) }
}

function widgetOf({ key, title, kind, text }: Panel, places: readonly Place[], notes: Notebook): ImportedWidget {
  const name = title ?? key
  const known = componentFor(kind)
  const component = known ?? 'rich-text'
  if (kind === undefined)
    notes.open(`The file says where ${quoted(name)} lies, but not what it shows: choose a component`)
  else if (known === undefined)
    notes.open(`There is no widget like a ${quoted(kind)}: ${quoted(name)} is a text for now`)
  else if (!STANDS_ALONE.has(component))
    notes.open(`The data of ${quoted(name)} has no counterpart here: choose what it shows`)
  const cells = places.flatMap(({ breakpoint, places: at }) => {
    const own = at.get(key)
    return own ? [[breakpoint, own] as const] : []
  })
  if (cells.length === 0) notes.repaired(`${quoted(name)} has no place in the file: it stands below the others`)
  const isText = component === 'rich-text' && text !== undefined
  const isAlone = STANDS_ALONE.has(component)
  return {
    key,
    component,
    grid: Object.fromEntries(cells),
    props: { [component === 'section' ? 'heading' : 'title']: name.slice(0, 80), ...(isText ? { text } : {}) },
    // Numbers of the shop under the words of the file would look finished: whoever imports it chooses.
    ...(isAlone ? {} : { binding: null }),
    visibilityRules: {},
    isActive: true,
  }
}

/** In the order in which people read them on the widest grid; those without a place last. */
function byReading(widgets: readonly ImportedWidget[], places: readonly Place[]): ImportedWidget[] {
  const first = places[0]?.places
  const rank = ({ key }: ImportedWidget) => {
    const cells = first?.get(key)
    return cells ? cells.y * 100 + cells.x : Number.MAX_SAFE_INTEGER
  }
  return widgets.toSorted((a, b) => rank(a) - rank(b))
}
