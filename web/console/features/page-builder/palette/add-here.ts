import type { PageContent } from '@mtc/openapi/page'
import { type Box, overlap } from '@mtc/openapi/page/grid'
import { addWidgets, newWidget, sizeAt } from '../edits/add.ts'
import { columnsOf } from '../edits/at.ts'
import type { Builder } from '../model/builder.ts'
import type { EffectiveComponent } from '../model/effective-component.ts'
import { boxesIn, type Surface, shownIn } from '../model/surface.ts'

const MAIN = 'main'

/** Where a component goes that nobody has dragged anywhere: to what is selected, else to the main region, or the widest. */
export function placeFor(
  surface: Surface,
  content: PageContent,
  selection: readonly string[],
): { region: string; to: string | undefined } | undefined {
  const selected = content.widgets.find(({ id }) => id === selection.at(-1))
  if (selected) return { region: shownIn(surface, selected), to: selected.id }
  const widest = Math.max(...surface.regions.map(({ width }) => width))
  const region =
    surface.regions.find(({ name }) => name === MAIN) ?? surface.regions.findLast(({ width }) => width === widest)
  return region && { region: region.name, to: undefined }
}

/** Where there is room in the row of a box: to its right first, then to its left. */
export function roomBeside(
  boxes: readonly Box[],
  { x: left, y, w: wide, h: high }: Box,
  { w, h }: { w: number; h: number },
  columns: number,
): { x: number; y: number } | undefined {
  const places = Array.from({ length: Math.max(0, columns - w + 1) }, (_, x) => x)
  const isFree = (x: number) => !boxes.some((box) => overlap(box, { x, y, w, h: Math.min(h, high) }))
  const right = places.find((x) => x >= left + wide && isFree(x))
  const x = right ?? places.findLast((each) => each + w <= left && isFree(each))
  return x === undefined ? undefined : { x, y }
}

/** Puts a new widget of a component where it makes sense, selects it and says so. */
export function addHere(builder: Builder, component: EffectiveComponent): void {
  const { surface, content, selection, breakpointIn, change, select, announce, focusNext } = builder
  const place = placeFor(surface, content, selection)
  if (!place) return
  const { region, to } = place
  const at = { region, breakpoint: breakpointIn(region) }
  const widget = newWidget(component, crypto.randomUUID(), region)
  const boxes = boxesIn(surface, content, region, at.breakpoint)
  const selected = boxes.find(({ id }) => id === to)
  const beside = selected && roomBeside(boxes, selected, sizeAt(surface, at, component), columnsOf(surface, at))
  const cell = beside ?? (selected && { x: selected.x, y: selected.y + selected.h })
  const places = cell && new Map([[widget.id, cell]])
  if (!change(`Add ${component.name}`, (now) => addWidgets(surface, now, at, [widget], places))) return
  select([widget.id])
  focusNext.current = widget.id
  const where = selected ? `${beside ? 'beside' : 'below'} the selected widget` : `at the end of ${region}`
  announce(`${component.name} added ${where}.`)
}
