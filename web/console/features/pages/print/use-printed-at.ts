import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** The attribute that the console's colours follow. */
const SCHEME = 'data-mantine-color-scheme'

/** While the page is being printed: the moment at which that began. Paper is white, whatever the screen is. */
export function usePrintedAt(): number | undefined {
  const [printedAt, setPrintedAt] = useState<number>()
  useEffect(() => {
    const paper = window.matchMedia('print')
    const root = document.documentElement
    let onScreen: string | null = null
    const follow = () => {
      // The browser takes its picture as soon as this returns.
      flushSync(() => setPrintedAt(paper.matches ? Date.now() : undefined))
      if (paper.matches) {
        onScreen ??= root.getAttribute(SCHEME)
        root.setAttribute(SCHEME, 'light')
      } else if (onScreen !== null) {
        root.setAttribute(SCHEME, onScreen)
        onScreen = null
      }
    }
    paper.addEventListener('change', follow)
    return () => paper.removeEventListener('change', follow)
  }, [])
  return printedAt
}
