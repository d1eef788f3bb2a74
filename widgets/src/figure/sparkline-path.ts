/** The line of a sparkline as SVG path data, in a box of `width` × `height`; empty for fewer than two values. */
export function sparklinePath(values: readonly number[], width: number, height: number): string {
  if (values.length < 2) return ''
  const low = Math.min(...values)
  const range = Math.max(...values) - low
  const points = values.map((value, index) => {
    const x = (index / (values.length - 1)) * width
    const y = range === 0 ? height / 2 : height - ((value - low) / range) * height
    return `${round(x)} ${round(y)}`
  })
  return `M${points.join('L')}`
}

const round = (value: number) => Math.round(value * 10) / 10
