import type { UiSchema } from '@rjsf/utils'
import { BreakpointsWidget } from './breakpoints-widget.tsx'
import { RegionsWidget } from './regions-widget.tsx'

/** How the form of a layout differs from what the contract alone makes of it. */
export const layoutUiSchema: UiSchema = {
  'ui:order': ['name', 'slug', 'type', 'regions', 'gridConfig', 'responsiveConfig', '*'],
  regions: { 'ui:widget': RegionsWidget },
  gridConfig: { 'ui:options': { span: 'full' } },
  responsiveConfig: { 'ui:widget': BreakpointsWidget, 'ui:options': { span: 'full' } },
}

/** What a new layout begins with: one region on the grid of the system's layouts. */
export const newLayout = {
  type: 'page',
  gridConfig: { columns: 12, gap: 16, rowHeight: 40 },
  regions: [{ name: 'main', width: 12, height: 0 }],
  responsiveConfig: {
    lg: { minWidth: 960, columns: 12 },
    md: { minWidth: 600, columns: 6 },
    sm: { minWidth: 0, columns: 1 },
  },
}
