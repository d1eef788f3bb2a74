/** What the axes of every chart share: no lines of their own, small dim figures. */
export const axis = {
  axisLine: false,
  tickLine: false,
  tick: { fill: 'var(--mtc-text-dim)', fontSize: 12 },
} as const

export const gridLine = { stroke: 'var(--mtc-line)', strokeDasharray: '0' } as const

/** The pointer's line or band. */
export const cursor = { stroke: 'var(--mtc-edge)', fill: 'var(--mtc-text)', fillOpacity: 0.05, strokeWidth: 1 } as const

const CHARACTER_PX = 7
const GAP_PX = 12

/** Room for the longest of an axis's figures. */
export const widthFor = (labels: readonly string[]): number =>
  Math.max(36, ...labels.map((label) => label.length * CHARACTER_PX + GAP_PX))
