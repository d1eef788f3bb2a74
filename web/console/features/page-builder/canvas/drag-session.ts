import { autoScroll } from './auto-scroll.ts'
import type { Point } from './pointer-place.ts'

/** Less is a click, in pixels. */
const THRESHOLD = 4

interface DragOptions {
  event: PointerEvent
  scroller: HTMLElement
  /** Once a frame at most: where the pointer is now. */
  onMove: (point: Point) => void
  onEnd: () => void
  /** Escape, or the browser took the pointer away. */
  onCancel: () => void
  /** It was a click after all. */
  onClick: () => void
}

/**
 * Follows a pointer that is held down until it is let go; near the edges it scrolls. What it answers ends that without
 * a word, for when there is nobody left to hear one.
 */
export function followPointer({ event, scroller, onMove, onEnd, onCancel, onClick }: DragOptions): () => void {
  const ended = new AbortController()
  const { signal } = ended
  const from = { x: event.clientX, y: event.clientY }
  let at: Point = from
  let isDragging = false
  let frame = 0
  const draw = () => {
    frame = 0
    const hasScrolled = autoScroll(scroller, at, from)
    onMove(at)
    if (hasScrolled) frame = requestAnimationFrame(draw)
  }
  const stop = () => {
    cancelAnimationFrame(frame)
    ended.abort()
  }
  const move = (next: PointerEvent) => {
    if (next.pointerId !== event.pointerId) return
    at = { x: next.clientX, y: next.clientY }
    if (!isDragging) {
      if (Math.hypot(at.x - from.x, at.y - from.y) < THRESHOLD) return
      isDragging = true
    }
    next.preventDefault()
    frame ||= requestAnimationFrame(draw)
  }
  const release = (next: PointerEvent) => {
    if (next.pointerId !== event.pointerId) return
    at = { x: next.clientX, y: next.clientY }
    stop()
    if (!isDragging) return onClick()
    onMove(at)
    onEnd()
  }
  const giveUp = () => {
    stop()
    if (isDragging) onCancel()
  }
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', release, { signal })
  window.addEventListener('pointercancel', giveUp, { signal })
  window.addEventListener(
    'keydown',
    (key) => {
      if (key.key !== 'Escape') return
      key.preventDefault()
      key.stopPropagation()
      giveUp()
    },
    { signal, capture: true },
  )
  return stop
}
