import { isRecord } from '../../product-schema/json.ts'
import type { ResponsiveConfig } from '../content.ts'
import { type Grid, USUAL_GRID } from './breakpoints.ts'

const whole = (value: unknown, fallback: number, least: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least ? value : fallback

const MOST_COLUMNS = 24

function breakpointsIn(stored: unknown, columns: number): ResponsiveConfig {
  const named = Object.entries(isRecord(stored) ? stored : {}).flatMap(([name, each]) =>
    isRecord(each)
      ? [
          {
            name,
            minWidth: whole(each['minWidth'], 0, 0),
            columns: Math.min(MOST_COLUMNS, whole(each['columns'], columns, 1)),
          },
        ]
      : [],
  )
  if (named.length > 0)
    return Object.fromEntries(named.map(({ name, minWidth, columns: own }) => [name, { minWidth, columns: own }]))
  const { lg, ...narrower } = USUAL_GRID.breakpoints
  return { lg: { minWidth: lg?.minWidth ?? 0, columns }, ...narrower }
}

/** The grid that a layout's stored configuration describes; what it leaves out is as in the system's layouts. */
export function gridOf(layout: { gridConfig: unknown; responsiveConfig: unknown }): Grid {
  const config = isRecord(layout.gridConfig) ? layout.gridConfig : {}
  const columns = Math.min(MOST_COLUMNS, whole(config['columns'], 12, 1))
  return {
    gap: whole(config['gap'], USUAL_GRID.gap, 0),
    rowHeight: whole(config['rowHeight'], USUAL_GRID.rowHeight, 8),
    breakpoints: breakpointsIn(layout.responsiveConfig, columns),
  }
}
