/** As fine as shares are shown: a tenth of a percent. */
const PARTS = 1000

/** Parts of one whole, each to a tenth of a percent, so that they come to a hundred: the largest remainders round up. */
export function roundShares(shares: readonly number[]): number[] {
  const floors = shares.map((share) => Math.floor(share * PARTS))
  const missing = PARTS - floors.reduce((sum, floor) => sum + floor, 0)
  const byRemainder = shares
    .map((share, at) => ({ at, remainder: share * PARTS - (floors[at] ?? 0) }))
    .toSorted((a, b) => b.remainder - a.remainder)
  const up = new Set(byRemainder.slice(0, missing).map(({ at }) => at))
  return floors.map((floor, at) => (floor + (up.has(at) ? 1 : 0)) / PARTS)
}
