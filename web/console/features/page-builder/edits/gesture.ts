import type { PageContent } from '@mtc/openapi/page'
import {
  type Box,
  type Cells,
  compact,
  type Delta,
  type Handle,
  moveBy,
  resizeBy,
  samePlaces,
  settle,
} from '@mtc/openapi/page/grid'
import { boxesIn, findWidget, isSectionWidget, type Surface } from '../model/surface.ts'
import { addWidgets, newWidget, sizeAt } from './add.ts'
import { idsIn, rearranged } from './arrange.ts'
import { type At, columnsOf } from './at.ts'
import { carryWidgets, type Landing, landed } from './carry.ts'
import { withContents } from './sections.ts'

/** What there is to know of each kind of gesture. */
interface Gestures {
  move: { ids: readonly string[]; at: At; delta: Delta }
  carry: { ids: readonly string[]; from: At; to: At; x: number; y: number }
  resize: { ids: readonly string[]; at: At; handle: Handle; delta: Delta }
  bring: { componentId: string; widgetId: string; at: At; x: number; y: number }
}
type Kind = keyof Gestures

/**
 * What somebody is about to do with widgets, by mouse, touch or keys: a value that says where things are to be, not how
 * they got there.
 */
export type Gesture<K extends Kind = Kind> = { [P in K]: { kind: P } & Gestures[P] }[K]

/** Where everything lies in the regions that a gesture touches. */
export type Layouts = ReadonlyMap<string, readonly Box[]>

/** Whether a section is moved: its contents come along, and nothing gets in between. */
export const isSectionMove = (surface: Surface, content: PageContent, ids: readonly string[]): boolean =>
  ids.some((id) => {
    const widget = findWidget(content, id)
    return widget !== undefined && isSectionWidget(surface, widget)
  })

const bounds = (boxes: readonly Box[]) => ({
  x: Math.min(...boxes.map(({ x }) => x)),
  y: Math.min(...boxes.map(({ y }) => y)),
  right: Math.max(...boxes.map(({ x, w }) => x + w)),
})

/** Where carried widgets come to lie: as they lay to each other, as wide in proportion. */
function landingOf(surface: Surface, content: PageContent, gesture: Gesture<'carry'>): Landing {
  const { from, to, x, y } = gesture
  const ids = idsIn(surface, content, withContents(surface, content, gesture.ids), from.region)
  const boxes = boxesIn(surface, content, from.region, from.breakpoint).filter(({ id }) => ids.includes(id))
  if (boxes.length === 0) return new Map()
  const [before, columns] = [columnsOf(surface, from), columnsOf(surface, to)]
  const scaled = (cells: number) => Math.round((cells / before) * columns)
  const { x: left, y: top, right } = bounds(boxes)
  const start = Math.max(0, Math.min(x, columns - scaled(right - left)))
  return new Map(
    boxes.map((box): [string, Cells] => {
      const w = Math.max(1, Math.min(columns, scaled(box.w)))
      return [box.id, { x: Math.min(columns - w, start + scaled(box.x - left)), y: y + box.y - top, w, h: box.h }]
    }),
  )
}

const moved = (surface: Surface, content: PageContent, { ids, at, delta }: Gesture<'move'>): Box[] => {
  const all = idsIn(surface, content, withContents(surface, content, ids), at.region)
  const boxes = boxesIn(surface, content, at.region, at.breakpoint)
  return moveBy(boxes, all, delta, columnsOf(surface, at), isSectionMove(surface, content, ids))
}

const resized = (surface: Surface, content: PageContent, gesture: Gesture<'resize'>): Box[] => {
  const { ids, at, handle, delta } = gesture
  const boxes = boxesIn(surface, content, at.region, at.breakpoint)
  return resizeBy(boxes, idsIn(surface, content, ids, at.region), handle, delta, columnsOf(surface, at))
}

/** The page after widgets of one grid lie elsewhere; itself where none does: nobody has placed anything then. */
function laidAnew(surface: Surface, content: PageContent, at: At, boxes: readonly Box[]): PageContent {
  const before = boxesIn(surface, content, at.region, at.breakpoint)
  return samePlaces(before, boxes) ? content : rearranged(surface, content, at, boxes)
}

/** What one kind of gesture does: to the places while it goes on, and to the page once it is done. */
interface Effect<K extends Kind> {
  preview: (surface: Surface, content: PageContent, gesture: Gesture<K>) => Layouts
  perform: (surface: Surface, content: PageContent, gesture: Gesture<K>) => PageContent
}

const EFFECTS: { readonly [K in Kind]: Effect<K> } = {
  move: {
    preview: (surface, content, gesture) => new Map([[gesture.at.region, moved(surface, content, gesture)]]),
    perform: (surface, content, gesture) => laidAnew(surface, content, gesture.at, moved(surface, content, gesture)),
  },
  resize: {
    preview: (surface, content, gesture) => new Map([[gesture.at.region, resized(surface, content, gesture)]]),
    perform: (surface, content, gesture) => laidAnew(surface, content, gesture.at, resized(surface, content, gesture)),
  },
  carry: {
    preview: (surface, content, gesture) => {
      const { from, to } = gesture
      const landing = landingOf(surface, content, gesture)
      const left = boxesIn(surface, content, from.region, from.breakpoint).filter(({ id }) => !landing.has(id))
      const there = boxesIn(surface, content, to.region, to.breakpoint)
      return new Map([
        [from.region, compact(left, columnsOf(surface, from))],
        [to.region, settle(there, landed(surface, content, landing), columnsOf(surface, to))],
      ])
    },
    perform: (surface, content, gesture) =>
      carryWidgets(surface, content, gesture.to, landingOf(surface, content, gesture)),
  },
  bring: {
    preview: (surface, content, { at, widgetId: id, x, y, componentId }) => {
      const component = surface.components.get(componentId)
      if (!component) return new Map()
      const { minW, minH } = component.size
      const box = { id, x, y, ...sizeAt(surface, at, component), minW, minH }
      const there = boxesIn(surface, content, at.region, at.breakpoint)
      return new Map([[at.region, settle(there, [box], columnsOf(surface, at))]])
    },
    perform: (surface, content, { at, widgetId, x, y, componentId }) => {
      const component = surface.components.get(componentId)
      if (!component) return content
      const widget = newWidget(component, widgetId, at.region)
      return addWidgets(surface, content, at, [widget], new Map([[widgetId, { x, y }]]))
    },
  },
}

/** What a gesture would make of the page's places, to be drawn while it goes on. */
export function preview<K extends Kind>(surface: Surface, content: PageContent, gesture: Gesture<K>): Layouts {
  return EFFECTS[gesture.kind].preview(surface, content, gesture)
}

/** The page after a gesture: one step. */
export function perform<K extends Kind>(surface: Surface, content: PageContent, gesture: Gesture<K>): PageContent {
  return EFFECTS[gesture.kind].perform(surface, content, gesture)
}
