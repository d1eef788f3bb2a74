import { linear } from './contrast.ts'

type Lab = readonly [light: number, green: number, blue: number]

/** A hex colour in OKLab, where distances are as eyes see them; undefined for one that is written otherwise. */
function labOf(color: string): Lab | undefined {
  const hex = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(color)
  if (!hex) return undefined
  const digits = hex[2] ?? (hex[1] ?? '').replace(/./g, '$&$&')
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => linear(Number.parseInt(digits.slice(at, at + 2), 16) / 255))
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** How far apart two hex colours look, black and white being 1; undefined where one of them cannot be told. */
export function colorDistance(a: string, b: string): number | undefined {
  const one = labOf(a)
  const other = labOf(b)
  return one && other && Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}
