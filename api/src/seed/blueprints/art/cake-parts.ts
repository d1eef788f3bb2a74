import { circle, ellipse, moved, type Shape } from './svg.ts'

export type SweetShape = (crumb: string, icing: string) => Shape

export const shine = (x: number, y: number, rx: number, ry: number, angle = 0): Shape =>
  moved(ellipse(0, 0, rx, ry, '#fff', 0.35), x, y, 1, angle)

export const berry = (x: number, y: number, radius: number, color: string): Shape =>
  circle(x, y, radius, color) + circle(x - radius * 0.3, y - radius * 0.35, radius * 0.24, '#fff', 0.7)
