import type { Box } from '@mtc/openapi/page/grid'
import { type RefObject, useCallback, useMemo, useRef } from 'react'
import type { Builder } from '../model/builder.ts'
import { boxesIn } from '../model/surface.ts'
import { type Fold, folded, foldsIn } from './folding.ts'
import type { Scene } from './pointer-place.ts'
import { type Stand, standsOf } from './stage.ts'

/** What handlers need of the canvas as it is drawn now: they read it when something happens, not when it is drawn. */
export interface CanvasScene {
  stands: readonly Stand[]
  scrollerRef: RefObject<HTMLDivElement | null>
  /** Where the widgets of a region are drawn: what folded sections hold is not. */
  drawnIn: (stand: Stand) => readonly Box[]
  foldsOf: (region: string) => readonly Fold[]
  /** The scene at this moment. */
  scene: () => Scene
  /** The element of a widget. */
  cellOf: (id: string) => HTMLElement | undefined
}

const find = (root: HTMLElement | null, selector: string) => root?.querySelector<HTMLElement>(selector) ?? undefined

export function useScene(builder: Builder, zoom: number, foldedIds: ReadonlySet<string>): CanvasScene {
  const { regions, grid, breakpoint, surface, content } = builder
  const scrollerRef = useRef<HTMLDivElement>(null)
  const stands = useMemo(() => standsOf(regions, grid, breakpoint), [regions, grid, breakpoint])
  const folds = useMemo(
    () => new Map(regions.map(({ name }) => [name, foldsIn(surface, content, name, foldedIds)])),
    [regions, surface, content, foldedIds],
  )
  const foldsOf = useCallback((region: string) => folds.get(region) ?? [], [folds])
  return {
    stands,
    scrollerRef,
    foldsOf,
    drawnIn: ({ at }) => folded(boxesIn(surface, content, at.region, at.breakpoint), foldsOf(at.region)),
    scene: () => ({
      stands,
      zoom,
      gridOf: (region) => find(scrollerRef.current, `[data-region="${CSS.escape(region)}"]`),
    }),
    cellOf: (id) => find(scrollerRef.current, `[data-widget="${CSS.escape(id)}"]`),
  }
}
