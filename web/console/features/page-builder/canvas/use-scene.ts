import { type RefObject, useMemo, useRef } from 'react'
import type { Builder } from '../model/builder.ts'
import type { Scene } from './pointer-place.ts'
import { type Stand, standsOf } from './stage.ts'

/** What handlers need of the canvas as it is drawn now: they read it when something happens, not when it is drawn. */
export interface CanvasScene {
  stands: readonly Stand[]
  scrollerRef: RefObject<HTMLDivElement | null>
  /** The scene at this moment. */
  scene: () => Scene
  /** The element of a widget. */
  cellOf: (id: string) => HTMLElement | undefined
}

const find = (root: HTMLElement | null, selector: string) => root?.querySelector<HTMLElement>(selector) ?? undefined

export function useScene({ regions, grid, breakpoint }: Builder, zoom: number): CanvasScene {
  const scrollerRef = useRef<HTMLDivElement>(null)
  const stands = useMemo(() => standsOf(regions, grid, breakpoint), [regions, grid, breakpoint])
  return {
    stands,
    scrollerRef,
    scene: () => ({
      stands,
      zoom,
      gridOf: (region) => find(scrollerRef.current, `[data-region="${CSS.escape(region)}"]`),
    }),
    cellOf: (id) => find(scrollerRef.current, `[data-widget="${CSS.escape(id)}"]`),
  }
}
