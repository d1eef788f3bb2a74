import { fitToLayout, homeRegion, type PageContent, strayed } from '@mtc/openapi/page'
import { humanized } from '../../../core/screens.ts'
import { namesInWords } from '../canvas/describe.ts'
import { arrange } from '../edits/arrange.ts'
import { gridOfLayout, type PageLayout } from '../model/layout.ts'
import { type Surface, titleOf } from '../model/surface.ts'

/** The page on another layout. */
export function withLayout(content: PageContent, layout: PageLayout, components: Surface['components']): PageContent {
  const { regions } = layout
  const grid = gridOfLayout(layout)
  const widgets = fitToLayout(content.widgets, { regions, responsiveConfig: grid.breakpoints })
  return arrange({ regions, grid, components }, { ...content, layoutId: layout.id, widgets })
}

/** Which widgets stand in another region of a layout than now, and in which; undefined: none. */
export function movesInWords(
  { widgets }: PageContent,
  { regions }: PageLayout,
  components: Surface['components'],
): string | undefined {
  const moved = strayed(widgets, regions)
  const home = homeRegion(regions)
  if (moved.length === 0 || home === undefined) return undefined
  const names = namesInWords(moved.map((widget) => titleOf(components, widget)))
  const stood = moved.length === 1 ? 'it stood' : 'they stood'
  return `${names} moved into “${humanized(home)}”: the layout lacks the region ${stood} in.`
}
