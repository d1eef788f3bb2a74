import type { Side } from './conflict.ts'
import type { Settle } from './merge.ts'
import type { Living } from './merge-living.ts'
import { type Outline, ROOT } from './outline.ts'
import type { Versions } from './versions.ts'

/** The list that each living item ends up in. */
export type Homes = ReadonlyMap<string, string>

/** Whoever moved an item to another list decides; where both did, somebody chooses. */
export function homesOf(versions: Versions, living: Living, settle: Settle): Homes {
  const homes = new Map<string, string>()
  for (const key of living.items) homes.set(key, homeOf(versions, key, settle))
  breakCircles(versions, homes, settle)
  for (const [key, home] of homes) {
    const own = versions.each(({ items }) => items.get(key)?.list).toReversed()
    const ways = [home, ...own, ...versions.each((outline) => topmost(outline, key)).toReversed()]
    const shelter = ways.map((list) => around(versions, living, homes, key, list)).find((list) => list !== undefined)
    if (shelter === undefined) homes.delete(key)
    else homes.set(key, shelter)
  }
  return homes
}

function homeOf(versions: Versions, key: string, settle: Settle): string {
  const [base, mine, theirs] = versions.each(({ items }) => items.get(key)?.list)
  if (mine === undefined || theirs === undefined || mine === theirs) return theirs ?? mine ?? base ?? ROOT
  if (mine === base) return theirs
  if (theirs === base) return mine
  const places = {
    base: base === undefined ? undefined : { list: versions.pathOf('base', base) },
    mine: { list: versions.pathOf('mine', mine) },
    theirs: { list: versions.pathOf('theirs', theirs) },
  }
  return settle('place', versions.pathOf('theirs', key), places) === 'mine' ? mine : theirs
}

/** Two that were moved into each other: one of them stays where one side, the same for all of them, has it. */
function breakCircles(versions: Versions, homes: Map<string, string>, settle: Settle): void {
  let side: Side | undefined
  for (const start of [...homes.keys()].toSorted()) {
    for (let circle = circleFrom(versions, homes, start); circle; circle = circleFrom(versions, homes, start)) {
      const homeIn = (version: Side, key: string) => versions[version].items.get(key)?.list
      const listIn = (version: Side) => ({ list: versions.pathOf(version, homeIn(version, circle?.[0] ?? '') ?? ROOT) })
      const three = { base: undefined, mine: listIn('mine'), theirs: listIn('theirs') }
      const chosen = settle('place', versions.pathOf('theirs', circle[0] ?? ''), three)
      side ??= chosen
      // No version goes in a circle by itself, so one of these is not where the chosen side has it.
      const keeper = side
      const moved = circle.find((key) => ![undefined, homes.get(key)].includes(homeIn(keeper, key)))
      if (moved === undefined) throw new Error('A circle of items has to have come from two documents')
      homes.set(moved, homeIn(keeper, moved) ?? ROOT)
    }
  }
}

function circleFrom(versions: Versions, homes: Homes, start: string): string[] | undefined {
  const chain: string[] = []
  for (let key: string | undefined = start; key !== undefined && key !== ROOT; key = ownerOf(versions, homes, key)) {
    if (chain.includes(key)) return chain.slice(chain.indexOf(key)).toSorted()
    chain.push(key)
  }
  return undefined
}

const ownerOf = (versions: Versions, homes: Homes, key: string): string | undefined =>
  versions.list(homes.get(key) ?? '')?.owner

/** The list, or where it is gone the nearest one around it that is not, and is not within the item itself. */
function around(versions: Versions, living: Living, homes: Homes, key: string, from: string | undefined) {
  let list = from
  for (let left = homes.size + 2; list !== undefined && left > 0; left--) {
    const owner = versions.list(list)?.owner
    if (owner === undefined) return undefined
    const stands = living.lists.has(list) && (owner === ROOT || living.items.has(owner))
    if (stands && !isWithin(versions, homes, owner, key)) return list
    list = owner === ROOT ? undefined : (homes.get(owner) ?? versions.item(owner)?.list)
  }
  return undefined
}

/** The list of the document itself that an item is in or below. */
function topmost({ items, lists }: Outline, key: string): string | undefined {
  let list = items.get(key)?.list
  for (
    let owner = lists.get(list ?? '')?.owner;
    owner !== undefined && owner !== ROOT;
    owner = lists.get(list ?? '')?.owner
  )
    list = items.get(owner)?.list
  return list
}

function isWithin(versions: Versions, homes: Homes, owner: string, key: string): boolean {
  const seen = new Set<string>()
  for (let one: string | undefined = owner; one !== undefined && one !== ROOT; one = ownerOf(versions, homes, one)) {
    if (one === key) return true
    if (seen.has(one)) return true
    seen.add(one)
  }
  return false
}
