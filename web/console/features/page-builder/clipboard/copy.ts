import { followed, type PageContent } from '@mtc/openapi/page'
import { cellsOf } from '@mtc/openapi/page/grid'
import { type At, columnsOf } from '../edits/at.ts'
import { boxesIn, findWidget, type Surface } from '../model/surface.ts'
import { CLIP_PREFIX, type Clip, type ClippedWidget } from './clip.ts'

/** Widgets of one grid as they go to the clipboard; undefined where there is nothing that could be pasted. */
export function clipOf(
  surface: Surface,
  content: PageContent,
  at: At,
  ids: readonly string[],
  shop: string,
): Clip | undefined {
  const boxes = boxesIn(surface, content, at.region, at.breakpoint).filter(({ id }) => ids.includes(id))
  const widgets = boxes.flatMap((box): ClippedWidget[] => {
    const widget = findWidget(content, box.id)
    const component = widget && surface.components.get(widget.componentId)
    if (!widget || !component) return []
    const { componentRevision, props, binding, visibilityRules, isActive } = widget
    return [
      { component: component.slug, componentRevision, cells: cellsOf(box), props, binding, visibilityRules, isActive },
    ]
  })
  if (widgets.length === 0) return undefined
  const named = new Set(widgets.flatMap(({ binding }) => followed(binding)))
  return {
    kind: 'mtc-widgets',
    version: 1,
    shop,
    columns: columnsOf(surface, at),
    widgets,
    variables: content.variables.filter(({ id }) => named.has(id)),
  }
}

export const clipText = (clip: Clip): string => `${CLIP_PREFIX}${JSON.stringify(clip)}`
