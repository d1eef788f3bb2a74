import { columnsAt } from '@mtc/openapi/page/grid'
import type { Surface } from '../model/surface.ts'

/** One grid of a page: a region at one of its breakpoints. */
export interface At {
  region: string
  breakpoint: string
}

/** The breakpoint at which a region is shown. */
export type BreakpointIn = (region: string) => string

export const columnsOf = ({ grid }: Surface, { breakpoint }: At): number => columnsAt(grid, breakpoint)
