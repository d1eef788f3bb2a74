import { type Grid, gridOf, USUAL_GRID } from '@mtc/openapi/page/grid'
import type { components } from '../../../core/api.ts'

export type PageLayout = components['schemas']['Layout']
export type Region = PageLayout['regions'][number]

/** The layout that a page of this shop really has: the shop's own copy takes the place of the system's. */
export function effectiveLayout(layouts: readonly PageLayout[], id: string): PageLayout | undefined {
  return layouts.find(({ originId, isSystem }) => originId === id && !isSystem) ?? layouts.find((one) => one.id === id)
}

/** A page whose layout is gone still shows its widgets, in one region. */
const LAST_RESORT: readonly Region[] = [{ name: 'main', width: 12, height: 0 }]

export const regionsOf = (layout: PageLayout | undefined): readonly Region[] => layout?.regions ?? LAST_RESORT
export const gridOfLayout = (layout: PageLayout | undefined): Grid => (layout ? gridOf(layout) : USUAL_GRID)
