import type { ResponsiveConfig } from '../content.ts'
import type { Dashboard } from './dashboard.ts'
import { pageFromDashboard } from './from-dashboard.ts'
import type { PageImport } from './imported-page.ts'
import { layoutOnly, panelsWithPlaces, responsiveLayouts, widgetsWithLayout } from './layouts.ts'
import { notebook } from './note.ts'

export type { ImportedPage, ImportedWidget, PageImport } from './imported-page.ts'
export { type ImportNote, type Notebook, notebook } from './note.ts'

/** The kinds of files that a page can be made of; the first that knows a file takes it. */
const READERS: readonly ((source: unknown) => Dashboard | undefined)[] = [
  layoutOnly,
  widgetsWithLayout,
  panelsWithPlaces,
  responsiveLayouts,
]

/**
 * Makes a page of another tool's dashboard: lists of react-grid-layout items, one per breakpoint or alone; widgets with a
 * layout beside them; panels that each say where they lie. Panels become the widgets that are most like them, scaled to
 * the page's columns, none over another. `grid` is that of the layout the page is to have.
 */
export function importDashboard(source: unknown, grid: ResponsiveConfig): PageImport {
  const notes = notebook()
  const dashboard = READERS.map((read) => read(source)).find((found) => found !== undefined)
  if (!dashboard || dashboard.panels.length === 0) {
    notes.lost('This is no page and no dashboard that is known here')
    return { page: undefined, notes: notes.all() }
  }
  return { page: pageFromDashboard(dashboard, grid, notes), notes: notes.all() }
}
