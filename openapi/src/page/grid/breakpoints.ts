import type { ResponsiveConfig } from '../content.ts'

/** The grid of a page, from its layout. */
export interface Grid {
  /** Between widgets, in pixels. */
  gap: number
  /** In pixels. */
  rowHeight: number
  breakpoints: ResponsiveConfig
}

/** What a layout that says nothing has, as the system's layouts do. */
export const USUAL_GRID: Grid = {
  gap: 16,
  rowHeight: 40,
  breakpoints: {
    lg: { minWidth: 960, columns: 12 },
    md: { minWidth: 600, columns: 6 },
    sm: { minWidth: 0, columns: 1 },
  },
}

/** The names of a grid's breakpoints, the widest first. */
export const breakpointsOf = ({ breakpoints }: Grid): string[] =>
  Object.entries(breakpoints)
    .toSorted(([, a], [, b]) => b.minWidth - a.minWidth)
    .map(([name]) => name)

/** The breakpoint that everything is placed at; the others follow from it. */
export const widestOf = (grid: Grid): string => breakpointsOf(grid)[0] ?? 'lg'

/** The breakpoint that one follows from; undefined for the widest. */
export function nextWiderOf(grid: Grid, breakpoint: string): string | undefined {
  const names = breakpointsOf(grid)
  return names[names.indexOf(breakpoint) - 1]
}

/** How many columns there are at a breakpoint. */
export const columnsAt = (grid: Grid, breakpoint: string): number => grid.breakpoints[breakpoint]?.columns ?? 1

/** The breakpoint of a region that is so wide, in pixels. */
export function breakpointOf(grid: Grid, width: number): string {
  const names = breakpointsOf(grid)
  return names.find((name) => width >= (grid.breakpoints[name]?.minWidth ?? 0)) ?? names.at(-1) ?? 'lg'
}
