import { partColor } from '../chart/colors.ts'
import type { Slice } from './slices.ts'

/** A slice's colour; what is left over is grey. */
export const sliceColor = (slices: readonly Slice[], slice: Slice): string =>
  slice.group ? partColor(slices.indexOf(slice)) : 'var(--mtc-edge)'
