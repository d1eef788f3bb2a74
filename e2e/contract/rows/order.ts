import type { Row } from '../ask/answer.ts'

const encoder = new TextEncoder()

function byBytes(a: string, b: string): number {
  const [x, y] = [encoder.encode(a), encoder.encode(b)]
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const difference = (x[i] ?? 0) - (y[i] ?? 0)
    if (difference !== 0) return difference
  }
  return x.length - y.length
}

const compare = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : byBytes(String(a), String(b))

/** The rows as a list sorts them: strings by their bytes, ties by id in the direction of the last field. */
export function sorted(rows: readonly Row[], sort: string): Row[] {
  const keys = sort.split(',').map((text) => ({ key: text.replace(/^-/, ''), turn: text.startsWith('-') ? -1 : 1 }))
  keys.push({ key: 'id', turn: keys.at(-1)?.turn ?? 1 })
  return rows.toSorted((a, b) => {
    for (const { key, turn } of keys) {
      const order = compare(a[key], b[key])
      if (order !== 0) return order * turn
    }
    return 0
  })
}
