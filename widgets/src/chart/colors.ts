/** How many colours a theme has for parts. */
const COLORS = 8

/** The colour of the n-th part, from 0; the theme's first is the accent. */
export const partColor = (index: number): string => `var(--mtc-chart-${(index % COLORS) + 1})`

const DASHES = ['0', '7 3', '2 3', '8 3 2 3', '12 4', '4 2 1 2', '1 4', '10 2 2 2 2 2'] as const

/** The stroke of the n-th line: lines differ by more than their colour. */
export const partDash = (index: number): string => DASHES[index % DASHES.length] ?? '0'
