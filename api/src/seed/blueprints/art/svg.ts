/** A piece of SVG markup; coordinates are whole numbers wherever they can be, to keep pictures small. */
export type Shape = string

/** A finished picture, square unless told otherwise. */
export function picture(body: Shape, width = 600, height = 600): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`
}

export const rect = (x: number, y: number, width: number, height: number, fill: string, radius = 0): Shape =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"${radius > 0 ? ` rx="${radius}"` : ''}/>`

export const circle = (x: number, y: number, radius: number, fill: string, opacity = 1): Shape =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}"${faded(opacity)}/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, opacity = 1): Shape =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}"${faded(opacity)}/>`

export const path = (d: string, fill: string, opacity = 1): Shape => `<path d="${d}" fill="${fill}"${faded(opacity)}/>`

/** A round-ended line. */
export const stroke = (d: string, color: string, width: number, opacity = 1): Shape =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${faded(opacity)}/>`

export const ring = (x: number, y: number, radius: number, color: string, width: number, opacity = 1): Shape =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="none" stroke="${color}" stroke-width="${width}"${faded(opacity)}/>`

export const moved = (body: Shape, x: number, y: number, scale = 1, angle = 0): Shape =>
  `<g transform="translate(${round(x)} ${round(y)})${angle === 0 ? '' : `rotate(${round(angle)})`}${scale === 1 ? '' : `scale(${round2(scale)})`}">${body}</g>`

/** A backdrop that blends from the top colour to the bottom one. */
export const backdrop = (top: string, bottom: string, width = 600, height = 600): Shape =>
  `<linearGradient id="s" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>` +
  `<path d="M0 0h${width}v${height}H0z" fill="url(#s)"/>`

/** The same colour nearer to white (positive) or to black (negative), from -1 to 1. */
export function shade(hex: string, amount: number): string {
  return mix(hex, amount > 0 ? '#ffffff' : '#000000', Math.abs(amount))
}

/** The colour that lies `share` of the way from one to the other. */
export function mix(from: string, to: string, share: number): string {
  const channel = (at: number) => {
    const start = Number.parseInt(from.slice(at, at + 2), 16)
    const end = Number.parseInt(to.slice(at, at + 2), 16)
    return Math.round(start + (end - start) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

/** `count` points spread evenly on a circle, the first at the top. */
export function around(count: number, x: number, y: number, radius: number): { x: number; y: number; angle: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = (index / count) * 2 * Math.PI
    return { x: x + radius * Math.sin(turn), y: y - radius * Math.cos(turn), angle: (index / count) * 360 }
  })
}

const round = (value: number): number => Math.round(value)

const round2 = (value: number): number => Math.round(value * 100) / 100

const faded = (opacity: number): string => (opacity === 1 ? '' : ` opacity="${opacity}"`)
