import { type ColorScale, contrastLevel, contrastRatio, type SchemeColors } from '@mtc/themes'

type Rgb = readonly [number, number, number]

const WHITE: Rgb = [255, 255, 255]
const BLACK: Rgb = [0, 0, 0]
const STEP = 0.04

const parse = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb // three channels
const format = (rgb: Rgb): string =>
  `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((channel, at) => channel + ((to[at] ?? 0) - channel) * share) as unknown as Rgb // as long as `from`

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
