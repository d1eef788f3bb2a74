import { breakpointOf, type Grid } from '@mtc/openapi/page/grid'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width of an element and the breakpoint it makes, known before the first paint so that nothing jumps. */
export function useBreakpoint<E extends HTMLElement>(
  grid: Grid,
): { ref: RefObject<E | null>; width: number | undefined; breakpoint: string } {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState<number>()
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    setWidth(Math.floor(element.getBoundingClientRect().width))
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width, breakpoint: breakpointOf(grid, width ?? 0) }
}
