import type { Point } from './pointer-place.ts'

/** How near the edge scrolling begins, and how far it goes at most in one frame; pixels. */
const EDGE = 56
const FASTEST = 22

/** How far to scroll for a pointer that came from somewhere: only towards an edge that it has come nearer to. */
export function pull(at: number, from: number, start: number, end: number): number {
  if (at < from && at < start + EDGE) return -Math.ceil(Math.min(1, (start + EDGE - at) / EDGE) * FASTEST)
  if (at > from && at > end - EDGE) return Math.ceil(Math.min(1, (at - end + EDGE) / EDGE) * FASTEST)
  return 0
}

/** Scrolls what a pointer has come near the edge of; true where it moved. */
export function autoScroll(scroller: HTMLElement, at: Point, from: Point): boolean {
  const { left, right, top, bottom } = scroller.getBoundingClientRect()
  const before = [scroller.scrollLeft, scroller.scrollTop]
  scroller.scrollBy(pull(at.x, from.x, left, right), pull(at.y, from.y, top, bottom))
  return scroller.scrollLeft !== before[0] || scroller.scrollTop !== before[1]
}
