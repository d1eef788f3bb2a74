import type { Random } from '../random.ts'
import type { Palette } from './game-palettes.ts'
import type { Shape } from './svg.ts'

/** Draws the foreground of a square cover, over the palette's sky; the random source moves what may move. */
export type Scene = (palette: Palette, random: Random) => Shape
