import type { StoredProps } from '@mtc/widgets/manifest'
import { type Box, type Breakpoint, boxesAt, type Cells, type Grid, type Placed } from '../layout.ts'
import { placeable, type ResolvedPage } from '../resolved-page.ts'

/** A widget as the editor holds it. */
export interface EditedWidget {
  id: string
  /** The version its row had when the page was read; a new widget has none. */
  version: number | undefined
  componentId: string
  view: string
  region: string
  props: StoredProps
  grid: Placed
}

/** The page being edited. Every change makes a new one. */
export type PageDocument = readonly EditedWidget[]

/** What the palette offers. */
export interface PaletteEntry {
  componentId: string
  view: string
  name: string
  description: string
  defaultProps: StoredProps
}

/** The page as it was read; a widget whose region the layout has lost stands in the last one. */
export function documentOf({ widgets, layout }: ResolvedPage): PageDocument {
  const names = layout.regions.map(({ name }) => name)
  return widgets.map(({ id, version, component, region, props, grid }) => ({
    id,
    version,
    componentId: component.id,
    view: component.view,
    region: names.includes(region) ? region : (names.at(-1) ?? region),
    props,
    grid: placeable({ id, grid, view: component.view }).grid,
  }))
}

export const inRegion = (document: PageDocument, region: string): PageDocument =>
  document.filter((widget) => widget.region === region)

export const regionBoxes = (document: PageDocument, region: string, breakpoint: Breakpoint, grid: Grid): Box[] =>
  boxesAt(inRegion(document, region).map(placeable), breakpoint, grid)

/** Where a new widget goes: below everything, or where it was dropped. */
interface Target {
  region: string
  breakpoint: Breakpoint
  at?: Cells
}

export function addWidget(
  document: PageDocument,
  id: string,
  entry: PaletteEntry,
  { region, breakpoint, at }: Target,
): PageDocument {
  const { componentId, view, defaultProps } = entry
  const grid: Placed = at ? { [breakpoint]: at } : {}
  return [...document, { id, version: undefined, componentId, view, region, props: defaultProps, grid }]
}

export const removeWidget = (document: PageDocument, id: string): PageDocument =>
  document.filter((widget) => widget.id !== id)

export const setProps = (document: PageDocument, id: string, props: StoredProps): PageDocument =>
  document.map((widget) => (widget.id === id ? { ...widget, props } : widget))

/** A widget in another region: it finds its place there anew. */
export const moveToRegion = (document: PageDocument, id: string, region: string): PageDocument =>
  document.map((widget) => (widget.id === id && widget.region !== region ? { ...widget, region, grid: {} } : widget))

const sameCells = (a: Cells | undefined, b: Cells): boolean =>
  a !== undefined && a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h

/** Writes the places of a breakpoint; other breakpoints keep theirs. The same places make no new document. */
export function setBoxes(document: PageDocument, breakpoint: Breakpoint, boxes: readonly Box[]): PageDocument {
  const byId = new Map(boxes.map(({ id, x, y, w, h }) => [id, { x, y, w, h }]))
  const next = document.map((widget) => {
    const cells = byId.get(widget.id)
    return cells && !sameCells(widget.grid[breakpoint], cells)
      ? { ...widget, grid: { ...widget.grid, [breakpoint]: cells } }
      : widget
  })
  return next.some((widget, index) => widget !== document[index]) ? next : document
}
