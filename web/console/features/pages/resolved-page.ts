import { manifestOf } from '@mtc/widgets/manifests'
import type { components } from '../../core/api.ts'
import { isRecord } from '../../core/json.ts'
import { BREAKPOINTS, type Breakpoint, type Grid, type Placeable } from './layout.ts'

export type ResolvedPage = components['schemas']['ResolvedPage']
export type WidgetOnPage = components['schemas']['WidgetOnPage']

const FALLBACK: Grid = {
  gap: 16,
  rowHeight: 40,
  breakpoints: {
    lg: { minWidth: 960, columns: 12 },
    md: { minWidth: 600, columns: 6 },
    sm: { minWidth: 0, columns: 1 },
  },
}

const whole = (value: unknown, fallback: number, least: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least ? value : fallback

/** The grid that a layout's stored configuration describes; what it leaves out is as in the system's layouts. */
export function gridOf({
  gridConfig,
  responsiveConfig,
}: Pick<ResolvedPage['layout'], 'gridConfig' | 'responsiveConfig'>): Grid {
  const breakpoint = (name: Breakpoint) => {
    const stored = responsiveConfig[name]
    const { minWidth, columns } = FALLBACK.breakpoints[name]
    if (!isRecord(stored))
      return { minWidth, columns: name === 'lg' ? whole(gridConfig['columns'], columns, 1) : columns }
    return {
      minWidth: whole(stored['minWidth'], minWidth, 0),
      columns: Math.min(24, whole(stored['columns'], columns, 1)),
    }
  }
  return {
    gap: whole(gridConfig['gap'], FALLBACK.gap, 0),
    rowHeight: whole(gridConfig['rowHeight'], FALLBACK.rowHeight, 8),
    breakpoints: { lg: breakpoint('lg'), md: breakpoint('md'), sm: breakpoint('sm') },
  }
}

const UNKNOWN_SIZE = { w: 4, h: 4, minW: 1, minH: 1 }

/** A widget as the grid's maths knows it. */
export function placeable({ id, grid, view }: { id: string; grid: WidgetOnPage['grid']; view: string }): Placeable {
  const touched = BREAKPOINTS.flatMap((name) => {
    const cells = grid[name]
    return cells ? [[name, cells] as const] : []
  })
  return { id, grid: Object.fromEntries(touched), size: manifestOf(view)?.size ?? UNKNOWN_SIZE }
}

/** What a widget is called: its own title, else what kind it is. */
export function titleOf({ props, view }: { props: Readonly<Record<string, unknown>>; view: string }): string {
  const own = [props['title'], props['heading']].find((value) => typeof value === 'string' && value !== '')
  return typeof own === 'string' ? own : (manifestOf(view)?.name ?? view)
}
