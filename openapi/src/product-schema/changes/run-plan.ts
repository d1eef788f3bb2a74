import { isRecord } from '../json.ts'
import { type DataPath, valueIn, without, withValue } from './data-path.ts'
import type { Plan } from './plan.ts'

type Json = Record<string, unknown>
export type Ran = {
  data: unknown
  /** The changes of which somebody said that this product's value must stop them. */
  refused: string[]
}

const byDepth = (a: DataPath, b: DataPath) => a.length - b.length

/** Carries the data of one product, or of one row, over to the other side of a plan. */
export function runPlan(plan: Plan, data: unknown, way: 'forward' | 'backward'): Ran {
  if (!isRecord(data)) return { data, refused: [] }
  const isForward = way === 'forward'
  const refused: string[] = []
  const written: [DataPath, unknown][] = []
  let left: Json = data
  for (const entry of plan.entries) {
    const [sources, targets] = isForward ? [entry.from, entry.to] : [entry.to, entry.from]
    const values = sources.map((path) => valueIn(data, path))
    for (const path of sources) left = without(left, path)
    const carried = isForward ? entry.forward(values, data) : { values: entry.backward(values), isRefused: false }
    if (carried.isRefused) refused.push(entry.key)
    targets.forEach((path, i) => {
      if (carried.values[i] !== undefined) written.push([path, carried.values[i]])
    })
  }
  for (const path of isForward ? plan.goneGroups : plan.newGroups) left = without(left, path)
  left = relocated(left, plan, isForward)
  for (const [path, value] of written) left = withValue(left, path, value)
  return { data: left, refused }
}

/** Moves whole groups with all that has not been taken out of them. */
function relocated(data: Json, { relocations }: Plan, isForward: boolean): Json {
  const ways = relocations.map(({ from, to }) => (isForward ? { from, to } : { from: to, to: from }))
  let left = data
  const held = ways
    .toSorted((a, b) => byDepth(b.from, a.from))
    .map(({ from, to }) => {
      const value = valueIn(left, from)
      if (value !== undefined) left = without(left, from)
      return { to, value }
    })
  for (const { to, value } of held.toSorted((a, b) => byDepth(a.to, b.to))) {
    if (value === undefined) continue
    const there = valueIn(left, to)
    left = withValue(left, to, isRecord(there) && isRecord(value) ? { ...there, ...value } : value)
  }
  return left
}
