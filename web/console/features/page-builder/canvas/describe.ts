import type { PageContent } from '@mtc/openapi/page'
import { type Box, byReading, columnsAt, sameCells } from '@mtc/openapi/page/grid'
import { humanized } from '../../../core/screens.ts'
import type { Gesture, Layouts } from '../edits/gesture.ts'
import { boxesIn, findWidget, type Surface, titleOf } from '../model/surface.ts'

const MOST_TOLD = 3

const nameOf = (surface: Surface, content: PageContent, id: string): string => {
  const widget = findWidget(content, id)
  return widget ? titleOf(surface.components, widget) : 'A widget'
}

/** "Revenue", "Revenue and Orders", "3 widgets". */
export function namesInWords(names: readonly string[]): string {
  const [first = '', second] = names
  if (names.length <= 1) return first
  return names.length === 2 && second !== undefined ? `${first} and ${second}` : `${names.length} widgets`
}

/** Where a box is, counting from one: "column 5, row 1". */
export const placeInWords = ({ x, y }: Box): string => `column ${x + 1}, row ${y + 1}`
export const sizeInWords = ({ w, h }: Box): string => `${w} wide, ${h} high`

/** What had to make room: "Orders pushed to row 4". */
function pushed(
  surface: Surface,
  content: PageContent,
  before: readonly Box[],
  after: readonly Box[],
  ids: ReadonlySet<string>,
): string[] {
  const places = new Map(before.map((box) => [box.id, box]))
  const moved = after
    .filter((box) => !ids.has(box.id) && places.has(box.id) && !sameCells(places.get(box.id), box))
    .toSorted(byReading)
  const told = moved.slice(0, MOST_TOLD).map((box) => {
    const was = places.get(box.id)
    const way = was && box.y < was.y ? 'rose' : 'pushed'
    return `${nameOf(surface, content, box.id)} ${way} to row ${box.y + 1}`
  })
  const rest = moved.length - told.length
  return rest > 0 ? [...told, `${rest} more moved`] : told
}

function verb({ kind }: Gesture, region: string): string {
  if (kind === 'carry') return `moved to ${humanized(region)}, `
  return kind === 'bring' ? `added to ${humanized(region)}, ` : 'moved to '
}

const leadName = (surface: Surface, content: PageContent, gesture: Gesture): string =>
  gesture.kind === 'bring'
    ? (surface.components.get(gesture.componentId)?.name ?? 'A widget')
    : namesInWords(gesture.ids.map((id) => nameOf(surface, content, id)))

/** What a gesture does, for whoever cannot see it: "Revenue moved to column 5, row 1; Orders pushed to row 4." */
export function inWords(surface: Surface, content: PageContent, gesture: Gesture, layouts: Layouts): string {
  const at = gesture.kind === 'carry' ? gesture.to : gesture.at
  const ids = gesture.kind === 'bring' ? [gesture.widgetId] : gesture.ids
  const after = layouts.get(at.region) ?? []
  const lead = after.find(({ id }) => id === ids[0])
  if (!lead) return ''
  const name = leadName(surface, content, gesture)
  const before = boxesIn(surface, content, at.region, at.breakpoint)
  const isWhole = lead.w === columnsAt(surface.grid, at.breakpoint)
  const said =
    gesture.kind === 'resize'
      ? `${name} is ${isWhole ? 'as wide as the region' : `${lead.w} wide`}, ${lead.h} high`
      : `${name} ${verb(gesture, at.region)}${placeInWords(lead)}`
  const others = pushed(surface, content, before, after, new Set(ids))
  return `${[said, ...others].join('; ')}.`
}

/** What a step is called in the list of steps. */
export function labelOf(surface: Surface, content: PageContent, gesture: Gesture): string {
  const name = leadName(surface, content, gesture)
  if (gesture.kind === 'bring') return `Add ${name}`
  return gesture.kind === 'resize' ? `Resize ${name}` : `Move ${name}`
}
