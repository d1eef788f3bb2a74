import { useEffect } from 'react'

/** What a widget's element is called, so that an address can lead to it. */
export const anchorOf = (widgetId: string): string => `widget-${widgetId}`

/** The address of a widget on the page on show, as somebody looks at it now. */
export const linkTo = (widgetId: string): string => {
  const url = new URL(window.location.href)
  url.hash = anchorOf(widgetId)
  return url.href
}

/** Leads to the widget that the address names, once there is one to lead to. */
export function useWidgetAnchor(isDrawn: boolean): void {
  useEffect(() => {
    if (!isDrawn || !window.location.hash.startsWith('#widget-')) return
    const element = document.getElementById(decodeURIComponent(window.location.hash.slice(1)))
    element?.scrollIntoView({ block: 'center' })
    element?.focus({ preventScroll: true })
  }, [isDrawn])
}
