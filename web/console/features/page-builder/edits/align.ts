import type { PageContent } from '@mtc/openapi/page'
import { type Box, bottomOf, byReading, clamp, samePlaces, settle, stack } from '@mtc/openapi/page/grid'
import { boxesIn, isSectionWidget, type Surface } from '../model/surface.ts'
import { rearranged } from './arrange.ts'
import { type At, columnsOf } from './at.ts'

/** Ways to bring several widgets of one grid into line. */
export const ALIGNMENTS = ['left', 'right', 'top', 'bottom', 'distribute', 'same-width', 'same-height'] as const
export type Alignment = (typeof ALIGNMENTS)[number]

/** As much room between each two, from the first to the last. */
function distributed(boxes: readonly Box[]): Box[] {
  const row = boxes.toSorted((a, b) => a.x - b.x)
  const [first] = row
  const last = row.at(-1)
  if (!first || !last || row.length < 3) return [...boxes]
  const taken = row.reduce((sum, { w }) => sum + w, 0)
  const gap = (last.x + last.w - first.x - taken) / (row.length - 1)
  let exact = first.x
  return row.map((box) => {
    const x = Math.max(0, Math.round(exact))
    exact += box.w + gap
    return { ...box, x }
  })
}

/** Boxes in line. Whatever falls up stays where it lies: bottoms are brought into line by growing. */
function inLine(boxes: readonly Box[], alignment: Alignment): Box[] {
  const left = Math.min(...boxes.map(({ x }) => x))
  const right = Math.max(...boxes.map(({ x, w }) => x + w))
  const top = Math.min(...boxes.map(({ y }) => y))
  const bottom = bottomOf(boxes)
  const [model] = boxes
  switch (alignment) {
    case 'left':
      return boxes.map((box) => ({ ...box, x: left }))
    case 'right':
      return boxes.map((box) => ({ ...box, x: right - box.w }))
    case 'top':
      return boxes.map((box) => ({ ...box, y: top }))
    case 'bottom':
      return boxes.map((box) => ({ ...box, h: bottom - box.y }))
    case 'distribute':
      return distributed(boxes)
    case 'same-width':
      return boxes.map((box) => ({ ...box, w: model?.w ?? box.w }))
    case 'same-height':
      return boxes.map((box) => ({ ...box, h: model?.h ?? box.h }))
  }
}

/** Ways that go by rows: within a section only, for nothing gets past a heading. */
export const BY_ROWS: ReadonlySet<Alignment> = new Set(['top', 'bottom'])

/** The boxes of one section on a grid. */
interface Section {
  head: Box | undefined
  body: Box[]
}

/** The boxes of a grid cut at its headings, as they are read there. */
function sectionsOf(boxes: readonly Box[], isHead: (id: string) => boolean): Section[] {
  const sections: Section[] = [{ head: undefined, body: [] }]
  for (const box of boxes.toSorted(byReading)) {
    if (isHead(box.id)) sections.push({ head: box, body: [] })
    else sections.at(-1)?.body.push(box)
  }
  return sections
}

/** A section after some of its boxes were laid anew: in the order in which they fall, its heading first. */
function settled({ head, body }: Section, laid: ReadonlyMap<string, Box>, columns: number): Box[] {
  const heading = head ? [laid.get(head.id) ?? head] : []
  const top = Math.min(...body.map(({ y }) => y))
  const within = body.flatMap(({ id }) => laid.get(id) ?? []).map((box) => ({ ...box, y: Math.max(0, box.y - top) }))
  return [...heading, ...(within.length > 0 ? settle(body, within, columns) : body)]
}

/** Brings widgets of one grid into line, each within its section; sizes are those of the one that was chosen first. */
export function alignWidgets(
  surface: Surface,
  content: PageContent,
  at: At,
  ids: readonly string[],
  alignment: Alignment,
): PageContent {
  const boxes = boxesIn(surface, content, at.region, at.breakpoint)
  const chosen = ids.flatMap((id) => boxes.filter((box) => box.id === id))
  if (chosen.length < 2) return content
  const columns = columnsOf(surface, at)
  const heads = new Set(content.widgets.filter((each) => isSectionWidget(surface, each)).map(({ id }) => id))
  const sections = sectionsOf(boxes, (id) => heads.has(id))
  const together = BY_ROWS.has(alignment)
    ? sections.map(({ body }) => chosen.filter((box) => body.includes(box)))
    : [chosen]
  const laid = new Map(together.flatMap((each) => inLine(each, alignment)).map((box) => [box.id, clamp(box, columns)]))
  const aligned = stack(
    sections.flatMap((section) => settled(section, laid, columns)),
    columns,
  )
  return samePlaces(boxes, aligned) ? content : rearranged(surface, content, at, aligned)
}
