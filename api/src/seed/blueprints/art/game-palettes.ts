import { entryAt, hashOf } from '../random.ts'

/** The colours of one cover, from far to near. */
export interface Palette {
  top: string
  bottom: string
  /** The light in the sky, and everything lit by it. */
  light: string
  far: string
  mid: string
  near: string
  accent: string
}

const palette = (line: string): Palette => {
  const [top = '', bottom = '', light = '', far = '', mid = '', near = '', accent = ''] = line.split(' ')
  return { top, bottom, light, far, mid, near, accent }
}

export const palettes = {
  dusk: palette('#2b1055 #ff7a8a #ffd9a0 #8a4a8f #57276f #260f3d #ffe7c2'),
  ember: palette('#2a0a12 #ff5a2c #ffc24b #8f2a22 #591520 #21070d #ffe08a'),
  teal: palette('#06283d #2fb5a8 #f4f7c5 #1d7a86 #0f4c63 #062233 #ffd166'),
  night: palette('#070b24 #31417f #e8ecff #26346b #161f4a #080c22 #8fd3ff'),
  moss: palette('#12372a #b5cf7a #fbf6c7 #5f8f5a #2f5f47 #112a22 #ffcf6b'),
  neon: palette('#12022f #c2187a #ffe14d #5a1a8a #2c0e57 #0d0324 #2ff3e0'),
  dune: palette('#d9573c #ffd27a #fff3cf #d98a4a #a8502f #5c2620 #fff0b8'),
  frost: palette('#0d2b52 #a9d8ee #ffffff #6ea0c9 #3a679c #142f57 #ff8a5c'),
  blood: palette('#0e0a12 #6d1428 #f2d7b8 #3d1422 #220d18 #0a060b #ff4b3e'),
  candy: palette('#5b3fd6 #ff9fc6 #fff6d6 #b06be0 #7a45c4 #3a2180 #ffe45c'),
  steel: palette('#1b2530 #8fa6b5 #f6ead0 #5d7485 #36495a #17212b #ff9d3c'),
  lagoon: palette('#0a5fa8 #7fe3e0 #fffbe0 #3aa7b8 #1b748f #0a3d5c #ffb347'),
  harvest: palette('#f08a3c #ffe39a #fff8dc #c9a23f #8f6b2a #4a3218 #d9422f'),
  orchid: palette('#1c0f3a #8a5cf0 #f6d9ff #54379f #331f6d #150a30 #7df0b2'),
} satisfies Record<string, Palette>

export type PaletteName = keyof typeof palettes

/** One of the named palettes, always the same for the same key. */
export const paletteFor = (key: string, names: readonly PaletteName[]): Palette => palettes[entryAt(names, hashOf(key))]
