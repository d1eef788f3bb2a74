import { type RefObject, useEffect, useState } from 'react'

/** Whether something is wider than the window that it is seen through. */
export function useIsWider(content: RefObject<HTMLElement | null>, window: RefObject<HTMLElement | null>): boolean {
  const [isWider, setWider] = useState(false)
  useEffect(() => {
    const [inner, outer] = [content.current, window.current]
    if (!inner || !outer) return
    const observer = new ResizeObserver(() => setWider(inner.offsetWidth > outer.clientWidth))
    observer.observe(inner)
    observer.observe(outer)
    return () => observer.disconnect()
  }, [content, window])
  return isWider
}
