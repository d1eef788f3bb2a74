import { sameJson } from '../../product-schema/json.ts'
import { humanized, numberOf } from '../../words.ts'
import type { Cells, PageWidget } from '../content.ts'
import { onBreakpoint } from '../grid/breakpoint-title.ts'
import type { Told } from './told.ts'

/** Columns and rows count from 1 for people. */
const spot = ({ x, y }: Cells) => `column ${x + 1}, row ${y + 1}`

interface Step {
  verb: 'moved' | 'resized'
  text: string
}

function stepsAt(was: Cells | undefined, is: Cells | undefined): Step[] {
  if (!is) return [{ verb: 'moved', text: 'as on the next wider one' }]
  if (!was) return [{ verb: 'moved', text: spot(is) }]
  const size = [
    ...(was.w === is.w ? [] : [`${numberOf(is.w, 'column')} wide instead of ${was.w}`]),
    ...(was.h === is.h ? [] : [`${numberOf(is.h, 'row')} high instead of ${was.h}`]),
  ]
  return [
    ...(spot(was) === spot(is) ? [] : [{ verb: 'moved', text: `${spot(is)} instead of ${spot(was)}` } as const]),
    ...(size.length === 0 ? [] : [{ verb: 'resized', text: size.join(', ') } as const]),
  ]
}

/** Where a widget stands now, and how large it is, in one line for all breakpoints. */
export function placeChanges(path: readonly string[], before: PageWidget, after: PageWidget): Told[] {
  if (before.region !== after.region) {
    const text = `Moved from ${humanized(before.region)} to ${humanized(after.region)}`
    const [was, is] = [before.region, after.region]
    return [{ kind: 'moved', path: [...path, 'region'], before: was, after: is, text, joint: ' ' }]
  }
  const names = [...new Set([...Object.keys(before.grid), ...Object.keys(after.grid)])]
  const changed = names
    .filter((name) => !sameJson(before.grid[name], after.grid[name]))
    .map((name) => ({ name, steps: stepsAt(before.grid[name], after.grid[name]) }))
  if (changed.length === 0) return []
  const verbs = new Set(changed.flatMap(({ steps }) => steps.map(({ verb }) => verb)))
  const head = verbs.size === 2 ? 'Moved and resized' : verbs.has('resized') ? 'Resized' : 'Moved'
  const places = changed.map(({ name, steps }) => [...steps.map(({ text }) => text), onBreakpoint(name)].join(', '))
  const told = { before: before.grid, after: after.grid, text: `${head}: ${places.join('; ')}` }
  return [{ kind: verbs.has('moved') ? 'moved' : 'changed', path: [...path, 'grid'], ...told, joint: ' ' }]
}
