/** What the axes of every chart share: no lines of their own, small dim figures. */
export const axis = {
  axisLine: false,
  tickLine: false,
  tick: { fill: 'var(--mtc-text-dim)', fontSize: 12 },
} as const

export const gridLine = { stroke: 'var(--mtc-line)', strokeDasharray: '0' } as const

/** The pointer's line or band. */
export const cursor = { stroke: 'var(--mtc-edge)', fill: 'var(--mtc-text)', fillOpacity: 0.05, strokeWidth: 1 } as const
