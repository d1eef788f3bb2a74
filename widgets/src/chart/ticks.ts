const STEPS = [1, 2, 5, 10] as const

/**
 * Where an axis is marked: from nothing outwards in steps of one, two or five of a power of ten, which short figures
 * show as they are; as far as the values reach. Values are whole: pieces, or the smallest coin.
 */
export function niceTicks(values: readonly number[], most: number): number[] {
  const lowest = Math.min(0, ...values)
  const highest = Math.max(0, ...values)
  if (lowest === highest) return [0, 1]
  const power = 10 ** Math.floor(Math.log10((highest - lowest) / most))
  const countOf = (step: number) => Math.ceil(highest / step) - Math.floor(lowest / step) + 1
  const steps = STEPS.flatMap((step) => [step * power, step * power * 10]).toSorted((a, b) => a - b)
  const step = Math.max(1, steps.find((one) => countOf(one) <= most) ?? power * 100)
  const first = Math.floor(lowest / step)
  return Array.from({ length: countOf(step) }, (_, place) => (first + place) * step)
}

/** The same of parts of a whole. */
export const shareTicks = (most: number): number[] => (most < 5 ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1])

/** The ends of an axis with such marks. */
export const domainOf = (ticks: readonly number[]): [number, number] => [ticks[0] ?? 0, ticks.at(-1) ?? 1]
