import type { Random } from '../random.ts'
import { circle, path, type Shape } from './svg.ts'

/** Small square stars in the upper part of the picture, as one shape. */
export function stars(random: Random, count: number, color = '#fff', depth = 360): Shape {
  const each = Array.from({ length: count }, () => {
    const size = random.int(2, 6)
    return `M${random.int(10, 590)} ${random.int(10, depth)}h${size}v${size}h-${size}z`
  })
  return path(each.join(''), color, 0.8)
}

/** A soft horizon of rolling hills that fills everything below it. */
export function hills(random: Random, y: number, height: number, fill: string): Shape {
  const crests = Array.from(
    { length: 4 },
    (_, index) =>
      `${75 + index * 150} ${y - random.int(0, height) * (index % 2 === 0 ? 1 : -0.4)} ${(index + 1) * 150} ${y - random.int(0, height / 3)}`,
  )
  return path(`M0 ${y}Q${crests.map(whole).join('Q')}V600H0Z`, fill)
}

/** A sharp horizon of peaks. */
export function peaks(random: Random, y: number, height: number, fill: string): Shape {
  let x = -30
  let up = true
  const points: string[] = []
  while (x < 640) {
    points.push(
      `${x} ${up ? y - random.int(Math.round(height * 0.5), height) : y - random.int(0, Math.round(height * 0.2))}`,
    )
    x += random.int(50, 110)
    up = !up
  }
  return path(`M-60 ${y}L${points.join('L')}L680 ${y}V600H-60Z`, fill)
}

/** A row of blocks against the sky, each with its own height. */
export function skyline(random: Random, y: number, height: number, fill: string): Shape {
  let x = -10
  let d = `M-10 600`
  while (x < 610) {
    const width = random.int(36, 84)
    d += `V${y - random.int(Math.round(height * 0.25), height)}h${width}`
    x += width
  }
  return path(`${d}V600z`, fill)
}

/** Windows of a city, lit here and there, as one shape. */
export function windows(random: Random, y: number, count: number, color: string): Shape {
  const each = Array.from({ length: count }, () => `M${random.int(1, 58) * 10} ${y + random.int(0, 14) * 16}h5v9h-5z`)
  return path(each.join(''), color, 0.85)
}

/** Pointed trees standing along a line, as one shape. */
export function pines(random: Random, y: number, height: number, fill: string): Shape {
  let d = ''
  for (let x = random.int(-20, 10); x < 600; x += random.int(34, 70)) {
    const tall = random.int(Math.round(height * 0.6), height)
    d += `M${x} ${y}l${Math.round(tall / 5)}-${tall}l${Math.round(tall / 5)} ${tall}z`
  }
  return path(`${d}M0 ${y - 4}H600V600H0z`, fill)
}

/** Waves over the width of the picture, filled down to its foot. */
export function waves(y: number, size: number, fill: string): Shape {
  return path(
    `M-20 ${y}q${size} ${-size / 2} ${size * 2} 0${`t${size * 2} 0`.repeat(Math.ceil(640 / (size * 2)))}V600H-20z`,
    fill,
  )
}

/** A sun or moon with a halo. */
export const disc = (x: number, y: number, radius: number, color: string): Shape =>
  circle(x, y, radius * 1.5, color, 0.16) + circle(x, y, radius, color)

const whole = (text: string): string => text.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
