import type { Grid } from '@mtc/openapi/page/grid'
import type { At } from '../edits/at.ts'
import { frameWidth, regionBreakpoint, regionWidth } from '../model/frame.ts'
import type { Region } from '../model/layout.ts'
import { type Metrics, metricsOf } from './metrics.ts'

/** A region as it is drawn in the present frame. */
export interface Stand {
  region: Region
  at: At
  width: number
  metrics: Metrics
}

/** How every region is drawn in the frame of a breakpoint. */
export function standsOf(regions: readonly Region[], grid: Grid, breakpoint: string): Stand[] {
  const frame = frameWidth(grid, breakpoint)
  return regions.map((region) => {
    const at = { region: region.name, breakpoint: regionBreakpoint(grid, frame, region) }
    const width = regionWidth(frame, region)
    return { region, at, width, metrics: metricsOf(grid, at.breakpoint, width) }
  })
}
