import type { PageContent } from '@mtc/openapi/page'
import { type Box, byReading, sameCells } from '@mtc/openapi/page/grid'
import { boxesIn, type Surface } from '../model/surface.ts'

/** A state of a page on the layout that it has. */
export interface Laid {
  surface: Surface
  content: PageContent
}

interface Pair {
  id: string
  was: Box
  is: Box
}

/**
 * What became of places at one breakpoint, however they are stored: a widget was moved, or it only made room for others
 * and stands as it stood beside them. Those that lie where they lay are not in it.
 */
export function movesAt(before: Laid, after: Laid, breakpoint: string): Map<string, 'moved' | 'gave way'> {
  const moves = new Map<string, 'moved' | 'gave way'>()
  for (const { name } of after.surface.regions) {
    const was = new Map(boxesIn(before.surface, before.content, name, breakpoint).map((box) => [box.id, box]))
    const pushed: Pair[] = []
    for (const is of boxesIn(after.surface, after.content, name, breakpoint)) {
      const old = was.get(is.id)
      if (!old || sameCells(old, is)) continue
      if (old.x === is.x && old.w === is.w && old.h === is.h) pushed.push({ id: is.id, was: old, is })
      else moves.set(is.id, 'moved')
    }
    const passing = thosePassing(pushed)
    for (const { id } of pushed) moves.set(id, passing.has(id) ? 'moved' : 'gave way')
  }
  return moves
}

const besides = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w
const passes = (a: Pair, b: Pair) => besides(a.is, b.is) && byReading(a.was, b.was) * byReading(a.is, b.is) < 0
const far = ({ was, is }: Pair) => Math.abs(is.y - was.y)

/** The fewest whose going elsewhere explains every change of who stands above whom: who passes most of the others first. */
function thosePassing(pairs: readonly Pair[]): Set<string> {
  const found = new Set<string>()
  const passed = new Map(pairs.map((one) => [one, new Set(pairs.filter((other) => passes(one, other)))]))
  for (;;) {
    const [most] = [...passed].toSorted(([a, ofA], [b, ofB]) => ofB.size - ofA.size || far(b) - far(a))
    if (!most || most[1].size === 0) return found
    const [pair, others] = most
    found.add(pair.id)
    passed.delete(pair)
    for (const other of others) passed.get(other)?.delete(pair)
  }
}
