/** Code points as inclusive ranges; the order of ranges does not matter. */
export type CharSet = readonly (readonly [from: number, to: number])[]

const LAST = 0x10ffff

export const ANY: CharSet = [[0, LAST]]

const DIGIT: CharSet = [[48, 57]]
const WORD: CharSet = [...DIGIT, [65, 90], [95, 95], [97, 122]]
const SPACE: CharSet = [
  [9, 13],
  [32, 32],
  [160, 160],
  [5760, 5760],
  [8192, 8202],
  [8232, 8233],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288],
  [65279, 65279],
]
const LINE_END: CharSet = [
  [10, 10],
  [13, 13],
  [8232, 8233],
]

/** Everything that is not in the set. */
export function inverted(set: CharSet): CharSet {
  const result: [number, number][] = []
  let next = 0
  for (const [from, to] of set.toSorted((a, b) => a[0] - b[0])) {
    if (from > next) result.push([next, from - 1])
    next = Math.max(next, to + 1)
  }
  if (next <= LAST) result.push([next, LAST])
  return result
}

/** The code points that are in all of the sets. */
export function shared(a: CharSet, b: CharSet): CharSet {
  return a.flatMap(([from, to]) =>
    b.map(([start, end]) => [Math.max(from, start), Math.min(to, end)] as const).filter(([start, end]) => start <= end),
  )
}

/** The sets of `.`, `\d`, `\W` and so on. */
export const NAMED_SETS: ReadonlyMap<string, CharSet> = new Map([
  ['.', inverted(LINE_END)],
  ['d', DIGIT],
  ['D', inverted(DIGIT)],
  ['w', WORD],
  ['W', inverted(WORD)],
  ['s', SPACE],
  ['S', inverted(SPACE)],
])
