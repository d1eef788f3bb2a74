import { type ColorScale, contrastLevel, contrastRatio, type SchemeColors } from '@mtc/themes'

type Rgb = readonly [number, number, number]

const WHITE: Rgb = [255, 255, 255]
const BLACK: Rgb = [0, 0, 0]
const STEP = 0.04

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)
const parse = (hex: string): Rgb => [channel(hex, 1), channel(hex, 3), channel(hex, 5)]
const format = (rgb: Rgb): string => `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
const mix = ([r, g, b]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb => [
  r + (r2 - r) * share,
  g + (g2 - g) * share,
  b + (b2 - b) * share,
]

/** The colour, moved towards another as little as it takes to be read on all of these backgrounds. */
export function readable(color: string, towards: string, backgrounds: readonly string[], ratio: number): string {
  const reads = (candidate: string) => backgrounds.every((background) => contrastRatio(candidate, background) >= ratio)
  const shares = Array.from({ length: Math.ceil(1 / STEP) }, (_, n) => n * STEP)
  const found = shares.map((share) => format(mix(parse(color), parse(towards), share))).find(reads)
  return found ?? towards
}

/** A scheme with the shop's colour as its accent: ten steps of it, and shades that can be read as text. */
export function branded(colors: SchemeColors, primary: string, scheme: 'light' | 'dark'): SchemeColors {
  const fill = readable(primary, format(BLACK), [format(WHITE)], contrastLevel.textAA)
  const base = parse(fill)
  const tints = [0.94, 0.86, 0.74, 0.58, 0.42, 0.24, 0.12].map((share) => format(mix(base, WHITE, share)))
  const shades = [0.18, 0.36].map((share) => format(mix(base, BLACK, share)))
  const accent = [...tints, fill, ...shades] as unknown as ColorScale // seven, one and two make ten
  const accentText = readable(
    primary,
    format(scheme === 'light' ? BLACK : WHITE),
    [colors.canvas, colors.surface, colors.raised],
    contrastLevel.textAA,
  )
  return { ...colors, accent, onAccent: format(WHITE), accentText }
}
