import type { PageContent } from '@mtc/openapi/page'
import { type Box, bottomOf, byReading, overlap } from '@mtc/openapi/page/grid'
import { humanized } from '../../../core/screens.ts'
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

/** Right of a box where there is room in its row, else at the start of a new row below it. */
export function placeAfter(
  boxes: readonly Box[],
  after: Box,
  { w, h }: { w: number; h: number },
  columns: number,
): { x: number; y: number; isBeside: boolean } {
  const isFree = (x: number) =>
    !boxes.some((box) => overlap(box, { x, y: after.y, w, h: Math.min(h, after.h) })) && x + w <= columns
  const right = Array.from({ length: columns }, (_, x) => x).find((x) => x >= after.x + after.w && isFree(x))
  if (right !== undefined) return { x: right, y: after.y, isBeside: true }
  return {
    x: 0,
    y: bottomOf(boxes.filter((box) => overlap({ ...box, x: 0, w: 1 }, { ...after, x: 0, w: 1 }))),
    isBeside: false,
  }
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
  const after = selected ?? boxes.toSorted(byReading).at(-1)
  const cell = after && placeAfter(boxes, after, sizeAt(surface, at, component), columnsOf(surface, at))
  const places = cell && new Map([[widget.id, { x: cell.x, y: cell.y }]])
  if (!change(`Add ${component.name}`, (now) => addWidgets(surface, now, at, [widget], places))) return
  select([widget.id])
  focusNext.current = widget.id
  const where = selected
    ? `${cell?.isBeside ? 'beside' : 'below'} the selected widget`
    : `at the end of ${humanized(region)}`
  announce(`${component.name} added ${where}.`)
}
