import type { Box, Handle } from '@mtc/openapi/page/grid'
import type { Gesture } from '../edits/gesture.ts'
import { cellsAlong } from './metrics.ts'
import type { Place } from './pointer-place.ts'

/** What a pointer took hold of, and where. */
export interface Hold {
  ids: readonly string[]
  start: Place
  /** The corner of everything that is held together, in pixels from the point where it was taken. */
  corner: { x: number; y: number }
  /** An edge; undefined: the whole. */
  handle: Handle | undefined
}

/** The corner of boxes as seen from a place in their region. */
export function cornerFrom({ stand: { metrics }, x, y }: Place, boxes: readonly Box[]): Hold['corner'] {
  const left = Math.min(...boxes.map((box) => box.x)) * metrics.pitchX
  const top = Math.min(...boxes.map((box) => box.y)) * metrics.pitchY
  return { x: left - x, y: top - y }
}

/**
 * The gesture that a pointer makes: what it took hold of, and where it is now. `now` is the place in the region under
 * the pointer, `here` the same point as the region where it began sees it.
 */
export function pointerGesture({ ids, start, corner, handle }: Hold, here: Place, now: Place): Gesture {
  const { at, metrics } = start.stand
  const delta = cellsAlong(metrics, here.x - start.x, here.y - start.y)
  if (handle) return { kind: 'resize', ids, at, handle, delta }
  if (now.stand.at.region === at.region) return { kind: 'move', ids, at, delta }
  const { dx, dy } = cellsAlong(now.stand.metrics, now.x + corner.x, now.y + corner.y)
  return { kind: 'carry', ids, from: at, to: now.stand.at, x: dx, y: Math.max(0, dy) }
}

/** Where a component that is dragged from the palette would come to lie: the pointer has it near its corner. */
export function bringing(componentId: string, widgetId: string, { stand, x, y }: Place): Gesture {
  const { columns, pitchX, pitchY } = stand.metrics
  const column = Math.max(0, Math.min(columns - 1, Math.floor(x / pitchX)))
  return { kind: 'bring', componentId, widgetId, at: stand.at, x: column, y: Math.max(0, Math.floor(y / pitchY)) }
}
