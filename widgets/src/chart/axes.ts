/** What the axes of every chart share: no lines of their own, small dim figures. */
export const axis = {
  axisLine: false,
  tickLine: false,
  tick: { fill: 'var(--mtc-text-dim)', fontSize: 12 },
} as const

export const gridLine = { stroke: 'var(--mtc-line)', strokeDasharray: '0' } as const

/** Where nothing is, when values lie on both sides of it. */
export const zeroLine = { stroke: 'var(--mtc-edge)', strokeWidth: 1 } as const

/** The pointer's line or band. */
export const cursor = { stroke: 'var(--mtc-edge)', fill: 'var(--mtc-text)', fillOpacity: 0.05, strokeWidth: 1 } as const

/** The time compared with, drawn behind the present one. */
export const beforeStyle = { stroke: 'var(--mtc-edge)', strokeDasharray: '4 3' } as const

const CHARACTER_PX = 7
const GAP_PX = 12

/** Room for the longest of an axis's labels, but never more than `most` pixels. */
export const widthFor = (labels: readonly string[], most = Number.POSITIVE_INFINITY): number =>
  Math.min(most, Math.max(36, ...labels.map((label) => [...label].length * CHARACTER_PX + GAP_PX)))

/** How many characters of a label fit into so many pixels. */
export const charactersIn = (pixels: number): number => Math.max(4, Math.floor((pixels - GAP_PX) / CHARACTER_PX))
