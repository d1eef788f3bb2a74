import type { SchemeColors } from './tokens.ts'

/** Contrast a pair of colours must reach, by what they carry (WCAG 2.1, 1.4.3, 1.4.6, 1.4.11). */
export const contrastLevel = { bodyAAA: 7, textAA: 4.5, controlAA: 3 } as const

const channels = (hex: string): [number, number, number] => {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex)
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  const parts = short ? short.slice(1).map((digit) => digit + digit) : long?.slice(1)
  if (!parts) throw new Error(`Not a colour: "${hex}". Write it as #rrggbb, so that its contrast can be computed.`)
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16) / 255)
  return [red, green, blue]
}

/** A channel of sRGB, 0 to 1, as light. */
export const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

/**
 * Relative luminance, 0 (black) to 1 (white), as WCAG 2.1 defines it:
 * https://www.w3.org/TR/WCAG21/#dfn-relative-luminance (with sRGB's own threshold 0.04045, as its erratum asks).
 */
export function relativeLuminance(hex: string): number {
  const [red, green, blue] = channels(hex)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast ratio, 1 to 21: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio. The order of the two does not matter. */
export function contrastRatio(one: string, other: string): number {
  const a = relativeLuminance(one)
  const b = relativeLuminance(other)
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** One foreground on one background, and whether it can be read. */
export interface ContrastCheck {
  foreground: keyof SchemeColors
  background: string
  ratio: number
  required: number
  passes: boolean
}

const backgrounds = ['canvas', 'surface', 'raised'] as const
const onEveryBackground = {
  text: contrastLevel.bodyAAA,
  textDim: contrastLevel.textAA,
  accentText: contrastLevel.textAA,
  success: contrastLevel.textAA,
  warning: contrastLevel.textAA,
  danger: contrastLevel.textAA,
  info: contrastLevel.textAA,
  edge: contrastLevel.controlAA,
} as const

/** Every pair of colours that a theme puts on each other, judged; a theme is sound when all of them pass. */
export function checkContrast(colors: SchemeColors): ContrastCheck[] {
  const judge = (foreground: keyof SchemeColors, front: string, background: string, back: string, required: number) => {
    const ratio = contrastRatio(front, back)
    return { foreground, background, ratio, required, passes: ratio >= required }
  }
  const pairs = Object.entries(onEveryBackground) as [keyof typeof onEveryBackground, number][]
  return [
    ...pairs.flatMap(([name, required]) =>
      backgrounds.map((background) => judge(name, colors[name], background, colors[background], required)),
    ),
    judge('onAccent', colors.onAccent, 'accent[7]', colors.accent[7], contrastLevel.textAA),
  ]
}
