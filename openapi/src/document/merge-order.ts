import { steady } from './longest-rise.ts'

interface Orders {
  base: readonly string[]
  mine: readonly string[]
  theirs: readonly string[]
}

/**
 * Puts the members of a list in an order that keeps what either side moved or put in behind what it stood behind there.
 * What neither moved keeps its order. `onTwoPlaces` says for what both moved apart from each other, which side counts.
 */
export function mergeOrder(
  members: ReadonlySet<string>,
  { base, mine, theirs }: Orders,
  onTwoPlaces: (member: string, places: { mine: string | null; theirs: string | null }) => 'mine' | 'theirs',
): string[] {
  const [mineFixed, theirsFixed] = [steady(base, mine), steady(base, theirs)]
  const fixed = base.filter((one) => members.has(one) && mineFixed.has(one) && theirsFixed.has(one))
  const anchors = new Set(fixed)
  const [ofMine, ofTheirs] = [anchored(mine, members, anchors), anchored(theirs, members, anchors)]
  // Who stands in both and was moved by one side alone goes where that side put it.
  for (const member of ofMine.keys()) {
    if (!ofTheirs.has(member)) continue
    if (mineFixed.has(member)) ofMine.delete(member)
    else if (theirsFixed.has(member)) ofTheirs.delete(member)
    else {
      const places = { mine: ofMine.get(member) ?? null, theirs: ofTheirs.get(member) ?? null }
      if (places.mine === places.theirs) continue
      ;(onTwoPlaces(member, places) === 'mine' ? ofTheirs : ofMine).delete(member)
    }
  }
  return [null, ...fixed].flatMap((anchor) => [
    ...(anchor === null ? [] : [anchor]),
    ...weave(runOf(ofMine, anchor), runOf(ofTheirs, anchor)),
  ])
}

/** Behind which fixed member each of the others stands, in their order. */
function anchored(order: readonly string[], members: ReadonlySet<string>, anchors: ReadonlySet<string>) {
  const places = new Map<string, string | null>()
  let anchor: string | null = null
  for (const one of order) {
    if (anchors.has(one)) anchor = one
    else if (members.has(one)) places.set(one, anchor)
  }
  return places
}

const runOf = (places: ReadonlyMap<string, string | null>, anchor: string | null): string[] =>
  [...places].flatMap(([member, at]) => (at === anchor ? [member] : []))

/** Two runs as one, the same whichever is named first: each keeps its order, and stays together where it can. */
function weave(one: readonly string[], other: readonly string[]): string[] {
  if (!one.some((member) => other.includes(member))) {
    const [first, second] = (one[0] ?? '') < (other[0] ?? '') ? [one, other] : [other, one]
    return [...first, ...second]
  }
  const woven: string[] = []
  const waiting = new Set([...one, ...other])
  const isNext = (member: string) =>
    [one, other].every((run) => !run.slice(0, Math.max(run.indexOf(member), 0)).some((earlier) => waiting.has(earlier)))
  while (waiting.size > 0) {
    const rest = [...waiting].toSorted()
    const next = rest.find(isNext) ?? rest[0] ?? ''
    waiting.delete(next)
    woven.push(next)
  }
  return woven
}
