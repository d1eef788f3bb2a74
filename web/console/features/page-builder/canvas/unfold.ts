import type { PageContent } from '@mtc/openapi/page'
import type { Gesture } from '../edits/gesture.ts'
import { boxesIn, type Surface } from '../model/surface.ts'
import { type Fold, folded, rowBehind } from './folding.ts'

/** A gesture over rows as they are drawn, as one over the rows of the page: folded sections are longer than they look. */
export function unfolded(
  surface: Surface,
  content: PageContent,
  foldsOf: (region: string) => readonly Fold[],
  gesture: Gesture,
): Gesture {
  if (gesture.kind === 'resize') return gesture
  const at = gesture.kind === 'carry' ? gesture.to : gesture.at
  const folds = foldsOf(at.region)
  if (folds.length === 0) return gesture
  const boxes = boxesIn(surface, content, at.region, at.breakpoint)
  if (gesture.kind !== 'move') return { ...gesture, y: rowBehind(boxes, folds, gesture.y) }
  const { ids, delta } = gesture
  const lead = boxes.find(({ id }) => id === ids[0])
  const drawn = folded(boxes, folds).find(({ id }) => id === ids[0])
  if (!lead || !drawn || delta.dy === 0) return gesture
  // What is moved takes its own rows along.
  const others = folds.filter(({ head }) => !ids.includes(head))
  return { ...gesture, delta: { ...delta, dy: rowBehind(boxes, others, drawn.y + delta.dy) - lead.y } }
}
