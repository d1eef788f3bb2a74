import type { Binding, Cells, PageVariable, VisibilityRules } from '@mtc/openapi/page'

/** A widget on its way to another page: its component by address name, for ids differ from shop to shop. */
export interface ClippedWidget {
  component: string
  componentRevision: number
  /** The region that it lay in, and the columns of the grid there. */
  region: string
  columns: number
  cells: Cells
  props: Readonly<Record<string, unknown>>
  binding: Binding | null
  visibilityRules: VisibilityRules
  isActive: boolean
}

/** What lies in the clipboard. */
export interface Clip {
  kind: 'mtc-widgets'
  version: 2
  /** The shop that it comes from. */
  shop: string
  widgets: ClippedWidget[]
  /** The page's variables that the bindings name. */
  variables: PageVariable[]
}

/** Kept by browsers between their own tabs; what other programs get is the text, which begins with the prefix. */
export const CLIP_TYPE = 'application/x-mtc-widgets+json'
export const CLIP_PREFIX = 'mtc-widgets:'
