import { colorDistance } from './color-distance.ts'
import { contrastRatio } from './contrast.ts'
import type { SchemeColors } from './tokens.ts'

/** Hues that stay apart for most eyes, each dark enough for paper and light enough for night. */
const HUES = [
  { onLight: '#c2570c', onDark: '#fb923c' },
  { onLight: '#0f766e', onDark: '#2dd4bf' },
  { onLight: '#be185d', onDark: '#f472b6' },
  { onLight: '#0369a1', onDark: '#38bdf8' },
  { onLight: '#4d7c0f', onDark: '#a3e635' },
  { onLight: '#7c3aed', onDark: '#a78bfa' },
  { onLight: '#92400e', onDark: '#fcd34d' },
] as const

// A shop's theme may hold any colour that CSS knows; only those written as hex can be weighed.
const isDark = (color: string) =>
  /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(color) && contrastRatio(color, '#ffffff') > contrastRatio(color, '#000000')

/** Colours after a first one, each the furthest from those before it: the fewer parts, the better they are told apart. */
function spread(first: string, colors: readonly string[]): string[] {
  const placed = [first]
  const left = [...colors]
  while (left.length > 0) {
    const room = (color: string) => Math.min(...placed.map((one) => colorDistance(one, color) ?? 0))
    const rooms = left.map(room)
    placed.push(...left.splice(rooms.indexOf(Math.max(...rooms)), 1))
  }
  return placed
}

/** The colours of a chart's parts, in order: the accent first. All stand out from the surface (3:1, WCAG 1.4.11). */
export function chartColors({ surface, accentText }: Pick<SchemeColors, 'surface' | 'accentText'>): string[] {
  return spread(
    accentText,
    HUES.map(({ onLight, onDark }) => (isDark(surface) ? onDark : onLight)),
  )
}
