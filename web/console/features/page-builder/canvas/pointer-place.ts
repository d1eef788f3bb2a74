import type { Stand } from './stage.ts'

export interface Point {
  x: number
  y: number
}

/** Where the regions are on the screen, and how much smaller than life they are drawn. */
export interface Scene {
  stands: readonly Stand[]
  zoom: number
  /** The grid of a region; undefined: not drawn. */
  gridOf: (region: string) => HTMLElement | undefined
}

/** A place within a region, in pixels of the page. */
export interface Place extends Point {
  stand: Stand
}

/** A point of the screen as a region sees it. */
export function placeIn({ zoom, gridOf }: Scene, stand: Stand, { x, y }: Point): Place | undefined {
  const rect = gridOf(stand.region.name)?.getBoundingClientRect()
  return rect && { stand, x: (x - rect.left) / zoom, y: (y - rect.top) / zoom }
}

/** The region that a point of the screen is in, or the nearest one beside or below it. */
export function placeAt(scene: Scene, point: Point): Place | undefined {
  const { stands, gridOf } = scene
  let best: { stand: Stand; far: number } | undefined
  for (const stand of stands) {
    const rect = gridOf(stand.region.name)?.getBoundingClientRect()
    if (!rect) continue
    const beside = Math.max(rect.left - point.x, 0, point.x - rect.right)
    const over = Math.max(rect.top - point.y, 0, point.y - rect.bottom)
    const far = Math.hypot(beside, over)
    if (!best || far < best.far) best = { stand, far }
  }
  return best && placeIn(scene, best.stand, point)
}
