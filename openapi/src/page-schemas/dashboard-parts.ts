import { USUAL_GRID } from '../page/grid/breakpoints.ts'
import { revenueExample } from './binding.ts'

/** What the system's dashboard is made of, as examples of all that shows pages tell it. */
export const dashboardLayout = {
  gridConfig: { columns: 12, gap: USUAL_GRID.gap, rowHeight: USUAL_GRID.rowHeight },
  regions: [{ name: 'main', width: 12, height: 0 }],
  responsiveConfig: USUAL_GRID.breakpoints,
}
export const timeVariable = {
  id: 'time',
  label: 'Time',
  kind: 'period' as const,
  default: { kind: 'last' as const, count: 30, unit: 'day' as const },
}
/** Its first widget, where it stands. */
export const firstWidget = {
  region: 'main',
  grid: { lg: { x: 0, y: 0, w: 4, h: 3 } },
  props: { title: 'Revenue' },
  binding: revenueExample,
  visibilityRules: {},
  isActive: true,
}
