import { ellipse, moved, path, type Shape, shade, stroke } from './svg.ts'

export type FruitShape = (skin: string, flesh: string) => Shape

export const LEAF = '#4f9a4a'

export const STEM = '#6b4a2b'

export const leaf = (x: number, y: number, angle: number, color = LEAF): Shape =>
  moved(
    path('M0 0C20-50 80-60 120-40C100 10 50 30 0 0Z', color) + stroke('M8-3Q55-20 96-34', shade(color, 0.35), 4),
    x,
    y,
    1,
    angle,
  )

export const stem = (d: string, width = 13): Shape => stroke(d, STEM, width)

export const gloss = (radius: number): Shape =>
  stroke(
    `M${Math.round(radius * 0.82)}-${Math.round(radius * 0.25)}A${Math.round(radius * 0.86)} ${Math.round(radius * 0.86)} 0 0 1-${Math.round(radius * 0.25)} ${Math.round(radius * 0.82)}`,
    '#000',
    radius * 0.2,
    0.1,
  ) + moved(ellipse(0, 0, radius * 0.3, radius * 0.16, '#fff', 0.35), -radius * 0.42, -radius * 0.5, 1, -38)
