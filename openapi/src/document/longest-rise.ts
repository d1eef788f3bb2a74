/** The places of a longest strictly rising subsequence: what may stay where it is when a list is put in order. */
function longestRise(numbers: readonly number[]): Set<number> {
  /** For each length, the place of the smallest number that ends a rise of it. */
  const ends: number[] = []
  const before: number[] = []
  for (const [place, number] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[place] = ends[low - 1] ?? -1
    ends[low] = place
  }
  const rise = new Set<number>()
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) rise.add(place)
  return rise
}

/** Of the names that two lists share, those that may stay where they are for the one to become the other. */
export function steady(from: readonly string[], to: readonly string[]): Set<string> {
  const places = new Map(from.map((name, place) => [name, place]))
  const shared = to.filter((name) => places.has(name))
  const rise = longestRise(shared.map((name) => places.get(name) ?? 0))
  return new Set(shared.filter((_, i) => rise.has(i)))
}
