import { type PageChanges, type PageContent, type PageWidget, pageChanges } from '@mtc/openapi/page'
import { breakpointsOf, cellsOf, sameCells } from '@mtc/openapi/page/grid'
import type { Builder } from '../model/builder.ts'
import { effectiveLayout, gridOfLayout, regionsOf } from '../model/layout.ts'
import { boxesIn } from '../model/surface.ts'
import { type Laid, movesAt } from './moves.ts'
import { pageWords } from './page-words.ts'

/** What people are told of the changes of a page: what follows from another change is counted, not told. */
export interface ToldChanges extends PageChanges {
  /** How many only made room for another. */
  gaveWay: number
  /** How many have places of their own now, and lie where they lay. */
  stayed: number
}

type Known = Pick<Builder, 'components' | 'layouts'>

/** A state of a page on the layout that it has. */
export function laidOut({ components, layouts }: Known, content: PageContent): Laid {
  const layout = effectiveLayout(layouts, content.layoutId)
  return { surface: { regions: regionsOf(layout), grid: gridOfLayout(layout), components }, content }
}

/**
 * In what a page differs, as people see it. To move one widget on a breakpoint that followed the wider one stores the
 * places of all of them there, and pushes some: these are not said one by one.
 */
export function toldChanges(known: Known, before: PageContent, after: PageContent): ToldChanges {
  const states = [laidOut(known, before), laidOut(known, after)] as const
  const breakpoints = breakpointsOf(states[1].surface.grid).map((name) => ({
    name,
    lay: boxesOf(states[0], name),
    moves: movesAt(...states, name),
  }))
  const is = new Map(after.widgets.map((widget) => [widget.id, widget]))
  let gaveWay = 0
  let stayed = 0
  /** The widget as it was, with the places that it has now wherever it did not go there itself. */
  const settled = (was: PageWidget): PageWidget => {
    const now = is.get(was.id)
    if (now?.region !== was.region) return was
    const grid = { ...was.grid }
    const differing = breakpoints.filter(({ name }) => !samePlace(was, now, name))
    for (const { name, lay, moves } of differing) {
      const cells = moves.get(was.id) === 'moved' ? (was.grid[name] ?? lay.get(was.id)) : now.grid[name]
      if (cells) grid[name] = cells
      else delete grid[name]
    }
    const made = differing.map(({ moves }) => moves.get(was.id))
    if (made.length > 0 && !made.includes('moved')) {
      if (made.includes('gave way')) gaveWay += 1
      else stayed += 1
    }
    return { ...was, grid }
  }
  const changes = pageChanges({ ...before, widgets: before.widgets.map(settled) }, after, pageWords(known))
  return { ...changes, gaveWay, stayed }
}

function samePlace(was: PageWidget, is: PageWidget, name: string): boolean {
  const [a, b] = [was.grid[name], is.grid[name]]
  return b === undefined ? a === undefined : sameCells(a, b)
}

/** Where every widget lies at a breakpoint, its own place or the one that follows from a wider one. */
const boxesOf = ({ surface, content }: Laid, breakpoint: string) =>
  new Map(
    surface.regions
      .flatMap(({ name }) => boxesIn(surface, content, name, breakpoint))
      .map((box) => [box.id, cellsOf(box)]),
  )
