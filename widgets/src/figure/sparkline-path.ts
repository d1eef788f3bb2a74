/** The shape of a course as SVG path data. */
export interface SparklinePath {
  line: string
  /** What lies below the line. */
  area: string
  /** What leads to the last value, where that is not over yet: it is no part of the line then. */
  tail: string
}

/**
 * The line of a sparkline in a box of `width` × `height`, with gaps where values are missing; empty for fewer than two.
 * `isOpen`: the last value is what there is so far.
 */
export function sparklinePath(
  values: readonly (number | null)[],
  width: number,
  height: number,
  isOpen = false,
): SparklinePath {
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return { line: '', area: '', tail: '' }
  const low = Math.min(...known)
  const range = Math.max(...known) - low
  const runs: Place[][] = [[]]
  for (const [index, value] of values.entries()) {
    if (value === null) runs.push([])
    else
      runs.at(-1)?.push({
        x: round((index / (values.length - 1)) * width),
        y: round(range === 0 ? height / 2 : height - ((value - low) / range) * height),
      })
  }
  const tail = isOpen ? (runs.at(-1)?.slice(-2) ?? []) : []
  if (isOpen) runs.at(-1)?.pop()
  return {
    line: runs.map(lineOf).join(''),
    area: runs.map((run) => areaOf(run, height)).join(''),
    tail: lineOf(tail),
  }
}

interface Place {
  x: number
  y: number
}
const round = (value: number) => Math.round(value * 10) / 10

/** One place alone is a dot. */
function lineOf(run: readonly Place[]): string {
  const [first, ...rest] = run
  if (!first) return ''
  return `M${[first, ...(rest.length > 0 ? rest : [first])].map(({ x, y }) => `${x} ${y}`).join('L')}`
}

function areaOf(run: readonly Place[], height: number): string {
  const [first, last] = [run[0], run.at(-1)]
  return first && last && first !== last ? `${lineOf(run)}L${last.x} ${height}L${first.x} ${height}Z` : ''
}
