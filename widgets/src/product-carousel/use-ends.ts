import { type RefObject, useEffect, useState } from 'react'

/** Scrolling stops at fractions of a pixel. */
const SLACK_PX = 2

/** Whether what scrolls sideways has come to one of its ends; at both where everything is in sight. */
export function useEnds(of: RefObject<HTMLElement | null>): { isAtStart: boolean; isAtEnd: boolean } {
  const [ends, setEnds] = useState({ isAtStart: true, isAtEnd: true })
  useEffect(() => {
    const element = of.current
    if (!element) return
    const look = () => {
      const { clientWidth, scrollWidth } = element
      const gone = Math.abs(element.scrollLeft)
      const isAtStart = gone <= SLACK_PX
      const isAtEnd = gone + clientWidth >= scrollWidth - SLACK_PX
      setEnds((now) => (now.isAtStart === isAtStart && now.isAtEnd === isAtEnd ? now : { isAtStart, isAtEnd }))
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [of])
  return ends
}
