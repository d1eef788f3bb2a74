import type { PageContent } from '@mtc/openapi/page'
import { breakpointsOf, byReading, stack, widestOf } from '@mtc/openapi/page/grid'
import { boxesIn, findWidget, isSectionWidget, type Surface, shownIn, widgetsIn } from '../model/surface.ts'
import { arrange, layOut } from './arrange.ts'
import { columnsOf } from './at.ts'

/** A section with what it is the head of, or what stands before the first one. */
export interface Block {
  /** Undefined for what stands before the first section. */
  head: string | undefined
  /** The head's id, and of all that follows it. */
  ids: string[]
}

/** A region cut at its sections. Widgets stand in reading order, so a section ends where the next one begins. */
export function blocksIn(surface: Surface, content: PageContent, region: string): Block[] {
  const blocks: Block[] = []
  for (const widget of widgetsIn(surface, content, region)) {
    const block = blocks.at(-1)
    if (isSectionWidget(surface, widget)) blocks.push({ head: widget.id, ids: [widget.id] })
    else if (block) block.ids.push(widget.id)
    else blocks.push({ head: undefined, ids: [widget.id] })
  }
  return blocks
}

/** The block that a widget is part of. */
export function blockOf(surface: Surface, content: PageContent, id: string): Block | undefined {
  const widget = findWidget(content, id)
  return widget && blocksIn(surface, content, shownIn(surface, widget)).find(({ ids }) => ids.includes(id))
}

/** The ids, and for every section among them those that it is the head of: what moves, goes and is copied with it. */
export function withContents(surface: Surface, content: PageContent, ids: readonly string[]): string[] {
  const all = new Set(ids)
  for (const id of ids) {
    const block = blockOf(surface, content, id)
    if (block?.head === id) for (const each of block.ids) all.add(each)
  }
  return content.widgets.filter(({ id }) => all.has(id)).map(({ id }) => id)
}

/** Exchanges a section, contents and all, with the one before or after it, wherever somebody has placed them. */
export function moveSection(surface: Surface, content: PageContent, id: string, by: -1 | 1): PageContent {
  const widget = findWidget(content, id)
  if (!widget) return content
  const region = shownIn(surface, widget)
  const blocks = blocksIn(surface, content, region)
  const from = blocks.findIndex(({ head }) => head === id)
  const [one, other] = [blocks[from], blocks[from + by]]
  if (from < 0 || one?.head === undefined || other?.head === undefined) return content
  const order = blocks.with(from, other).with(from + by, one)
  const rank = new Map(order.flatMap(({ ids }, index) => ids.map((each) => [each, index])))
  const rankOf = (each: string) => rank.get(each) ?? 0
  const widest = widestOf(surface.grid)
  const placed = breakpointsOf(surface.grid).filter(
    (name) => name === widest || widgetsIn(surface, content, region).some(({ grid }) => grid[name]),
  )
  const moved = placed.reduce((now, breakpoint) => {
    const at = { region, breakpoint }
    const boxes = boxesIn(surface, content, region, breakpoint).toSorted(
      (a, b) => rankOf(a.id) - rankOf(b.id) || byReading(a, b),
    )
    return layOut(now, at, stack(boxes, columnsOf(surface, at)))
  }, content)
  return arrange(surface, moved)
}
