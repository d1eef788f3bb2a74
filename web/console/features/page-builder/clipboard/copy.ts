import { followed, type PageContent } from '@mtc/openapi/page'
import { cellsOf } from '@mtc/openapi/page/grid'
import { type BreakpointIn, columnsOf } from '../edits/at.ts'
import { boxesIn, findWidget, type Surface } from '../model/surface.ts'
import { CLIP_PREFIX, type Clip, type ClippedWidget } from './clip.ts'

/** A clip, and the ids of the widgets that are in it. */
export interface Copy {
  clip: Clip
  ids: string[]
}

/** Widgets as they go to the clipboard; undefined where there is nothing that could be pasted. */
export function clipOf(
  surface: Surface,
  content: PageContent,
  breakpointIn: BreakpointIn,
  ids: readonly string[],
  shop: string,
): Copy | undefined {
  const copied = surface.regions.flatMap(({ name: region }) => {
    const at = { region, breakpoint: breakpointIn(region) }
    const columns = columnsOf(surface, at)
    return boxesIn(surface, content, region, at.breakpoint).flatMap((box): { id: string; clipped: ClippedWidget }[] => {
      const widget = ids.includes(box.id) ? findWidget(content, box.id) : undefined
      const component = widget && surface.components.get(widget.componentId)
      if (!component) return []
      const { componentRevision, props, binding, visibilityRules, isActive } = widget
      const own = { component: component.slug, componentRevision, props, binding, visibilityRules, isActive }
      return [{ id: box.id, clipped: { ...own, region, columns, cells: cellsOf(box) } }]
    })
  })
  if (copied.length === 0) return undefined
  const widgets = copied.map(({ clipped }) => clipped)
  const named = new Set(widgets.flatMap(({ binding }) => followed(binding)))
  return {
    clip: {
      kind: 'mtc-widgets',
      version: 2,
      shop,
      widgets,
      variables: content.variables.filter(({ id }) => named.has(id)),
    },
    ids: copied.map(({ id }) => id),
  }
}

export const clipText = (clip: Clip): string => `${CLIP_PREFIX}${JSON.stringify(clip)}`
