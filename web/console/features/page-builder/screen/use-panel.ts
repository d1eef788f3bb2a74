import { useCallback, useRef, useState } from 'react'
import type { MenuPanel } from '../transfer/page-menu.tsx'

export type Panel = MenuPanel | 'history' | 'publish' | 'palette' | 'settings'

/** What is open over the page. Once it closes the focus is where it was, or where `otherwise` leads it. */
export function usePanel(otherwise: () => void) {
  const [panel, setPanel] = useState<Panel>()
  const origin = useRef<Element>(null)
  const isOpen = panel !== undefined
  const open = useCallback(
    (next: Panel) => {
      if (!isOpen) origin.current = document.activeElement
      setPanel(next)
    },
    [isOpen],
  )
  return {
    panel,
    open,
    /** Closes it; the focus goes elsewhere by itself. */
    shut: () => setPanel(undefined),
    close: () => {
      setPanel(undefined)
      requestAnimationFrame(() => {
        const { activeElement, body } = document
        if (activeElement !== body) return
        const from = origin.current
        if (from instanceof HTMLElement && from.isConnected && from !== body) from.focus()
        else otherwise()
      })
    },
  }
}
