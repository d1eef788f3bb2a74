import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useAddress } from '../model/use-address.ts'

export const ZOOMS = ['fit', '0.5', '0.75', '1'] as const
export type Zoom = (typeof ZOOMS)[number]

/** The canvas's own edge on both sides, in pixels. */
const EDGES = 32
const LEAST = 0.25

/** How large the page is drawn: as large as there is room for, or as somebody asked. */
export function useZoom(frame: number): {
  paneRef: RefObject<HTMLDivElement | null>
  zoom: Zoom
  setZoom: (zoom: Zoom) => void
  factor: number
} {
  const paneRef = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<number>()
  const [asked, ask] = useAddress('zoom')
  useLayoutEffect(() => {
    const pane = paneRef.current
    if (!pane) return
    setRoom(pane.clientWidth)
    const observer = new ResizeObserver(() => setRoom(pane.clientWidth))
    observer.observe(pane)
    return () => observer.disconnect()
  }, [])
  const zoom = ZOOMS.find((one) => one === asked) ?? 'fit'
  const fit = room === undefined ? 1 : Math.max(LEAST, Math.min(1, (room - EDGES) / frame))
  const setZoom = useCallback((next: Zoom) => ask(next === 'fit' ? undefined : next), [ask])
  return {
    paneRef,
    zoom,
    setZoom,
    factor: zoom === 'fit' ? fit : Number(zoom),
  }
}
