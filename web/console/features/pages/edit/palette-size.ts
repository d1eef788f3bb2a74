import { manifestOf } from '@mtc/widgets/manifests'
import type { PaletteEntry } from './document.ts'

/** The first size of a new widget on a grid of so many columns. */
export function sizeOf({ view }: PaletteEntry, columns: number): { w: number; h: number } {
  const { w, h } = manifestOf(view)?.size ?? { w: 4, h: 4 }
  return { w: Math.max(1, Math.min(columns, Math.ceil((w / 12) * columns))), h }
}
