import type { Group } from '../chart/groups.ts'
import { roundShares } from '../chart/shares.ts'

/** A slice of the whole. */
export interface Slice {
  key: string
  value: number
  /** Its part of the whole; undefined where values have no sum. */
  share: number | undefined
  /** Undefined: all the small ones together. */
  group: Group | undefined
}

export interface Slices {
  slices: readonly Slice[]
  /** Undefined where values have no sum. */
  total: number | undefined
  /** Groups that cannot be drawn: nothing or less has no slice. */
  undrawn: readonly Group[]
}

/** More slices than this nobody tells apart. */
const MOST = 8

/** Cuts a pie. Where values add up, what is small becomes one slice; else it is left out. */
export function slicesOf(groups: readonly Group[], adds: boolean): Slices {
  const sizeOf = ({ values }: Group) => values[0] ?? 0
  const drawn = groups.filter((group) => sizeOf(group) > 0).toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const undrawn = groups.filter((group) => sizeOf(group) <= 0)
  const sum = drawn.reduce((total, group) => total + sizeOf(group), 0)
  const total = adds ? sum : undefined
  const slice = (group: Group): Slice => ({
    key: group.key,
    value: sizeOf(group),
    share: total && sizeOf(group) / total,
    group,
  })
  if (drawn.length <= MOST) return { slices: withRoundShares(drawn.map(slice)), total, undrawn }
  const large = drawn.slice(0, adds ? MOST - 1 : MOST)
  const small = drawn.slice(large.length)
  if (!adds) return { slices: large.map(slice), total, undrawn: [...small, ...undrawn] }
  const rest = small.reduce((value, group) => value + sizeOf(group), 0)
  return {
    slices: withRoundShares([
      ...large.map(slice),
      { key: '\u0000rest', value: rest, share: rest / sum, group: undefined },
    ]),
    total,
    undrawn,
  }
}

/** Shares as they are read: slices of a whole add up to it. */
function withRoundShares(slices: readonly Slice[]): Slice[] {
  const shares = slices.map(({ share }) => share)
  if (!shares.every((share) => share !== undefined)) return [...slices]
  const round = roundShares(shares)
  return slices.map((slice, at) => ({ ...slice, share: round[at] }))
}
