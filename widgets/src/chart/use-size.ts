import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export interface Size {
  width: number
  height: number
}

/** What is assumed until an element has been measured. */
const FIRST: Size = { width: 320, height: 160 }

/** The size of an element, kept up to date. */
export function useSize<E extends HTMLElement>(): { ref: RefObject<E | null>; size: Size } {
  const ref = useRef<E>(null)
  const [size, setSize] = useState(FIRST)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      // An element that is not laid out (a folded section, a test) has no size to draw for.
      if (width > 0 && height > 0)
        setSize((known) => (known.width === width && known.height === height ? known : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, size }
}
