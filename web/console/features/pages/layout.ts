import type { Placements } from '@mtc/openapi/page/grid'

export * from '@mtc/openapi/page/grid'
export type Breakpoint = string
export type Placed = Placements
