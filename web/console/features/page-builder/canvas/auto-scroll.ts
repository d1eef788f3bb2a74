/** How near the edge scrolling begins, and how far it goes at most in one frame; pixels. */
const EDGE = 56
const FASTEST = 22

const pull = (at: number, start: number, end: number): number => {
  if (at < start + EDGE) return -Math.ceil(Math.min(1, (start + EDGE - at) / EDGE) * FASTEST)
  if (at > end - EDGE) return Math.ceil(Math.min(1, (at - end + EDGE) / EDGE) * FASTEST)
  return 0
}

/** Scrolls what a pointer is near the edge of; true where it moved. */
export function autoScroll(scroller: HTMLElement, { x, y }: { x: number; y: number }): boolean {
  const { left, right, top, bottom } = scroller.getBoundingClientRect()
  const before = [scroller.scrollLeft, scroller.scrollTop]
  scroller.scrollBy(pull(x, left, right), pull(y, top, bottom))
  return scroller.scrollLeft !== before[0] || scroller.scrollTop !== before[1]
}
