import { breakpointOf, breakpointsOf, type Grid, nextWiderOf, widestOf } from '@mtc/openapi/page/grid'
import type { Region } from './layout.ts'

/** Pixels of the devices that people mostly have; the frame of a breakpoint is the one that falls into it. */
const DEVICES = [390, 768, 1200, 1600, 2200] as const

/** How wide the page is drawn to work on one of its breakpoints, in pixels. */
export function frameWidth(grid: Grid, breakpoint: string): number {
  const least = grid.breakpoints[breakpoint]?.minWidth ?? 0
  const wider = nextWiderOf(grid, breakpoint)
  const most = wider === undefined ? Number.POSITIVE_INFINITY : (grid.breakpoints[wider]?.minWidth ?? least) - 1
  const device = DEVICES.find((width) => width >= least && width <= most)
  if (device !== undefined) return device
  return Number.isFinite(most) ? Math.round((least + most) / 2) : least
}

/** Windows that are narrower are a phone's. */
const PHONE_BELOW = 600

/** The breakpoint that a window begins with: on a phone its own, for there the widest could not be read. */
export const firstBreakpoint = (grid: Grid, window: number): string =>
  window < PHONE_BELOW ? breakpointOf(grid, window) : widestOf(grid)

/** Regions stand beside each other on twelve columns from this width of the page on; below, one under the other. */
const BESIDE_FROM = 960
const PAGE_COLUMNS = 12
/** Between regions, in pixels. */
export const REGION_GAP = 16

/** How wide a region is in a frame: as the page itself lays it out. */
export function regionWidth(frame: number, { width }: Region): number {
  if (frame < BESIDE_FROM) return frame
  const span = Math.min(PAGE_COLUMNS, width)
  return Math.floor(((frame + REGION_GAP) * span) / PAGE_COLUMNS - REGION_GAP)
}

/** The breakpoint that a region is at in a frame: a narrow region has the grid of a narrow page. */
export const regionBreakpoint = (grid: Grid, frame: number, region: Region): string =>
  breakpointOf(grid, regionWidth(frame, region))

/** Whether a breakpoint is one of the grid's. */
export const isBreakpoint = (grid: Grid, name: string): boolean => breakpointsOf(grid).includes(name)
