import { disc } from './landscape.ts'
import type { Scene } from './scene.ts'
import { around, circle, moved, path, rect, stroke } from './svg.ts'

const blocks: Scene = (p, r) =>
  disc(300, 300, 230, p.light) +
  [
    [300, 390, 0],
    [200, 330, 1],
    [400, 330, 2],
    [300, 270, 1],
    [300, 150, 3],
  ]
    .map(([x = 0, y = 0, tone = 0]) => {
      const top = [p.accent, p.bottom, p.far, p.accent][(tone + r.int(0, 3)) % 4] ?? p.accent
      return moved(
        path('M-100 0L0-58L100 0L0 58Z', top) +
          path('M-100 0L0 58V176L-100 118Z', p.mid) +
          path('M100 0L0 58V176L100 118Z', p.near),
        x,
        y,
      )
    })
    .join('')

const mosaic: Scene = (p, r) => {
  const tones = [p.accent, p.light, p.far, p.mid, p.bottom, p.near]
  const tiles = Array.from({ length: 16 }, (_, index) => {
    const x = 90 + (index % 4) * 108
    const y = 90 + Math.floor(index / 4) * 108
    const quarter = [
      `M${x} ${y}h96a96 96 0 0 1-96 96z`,
      `M${x} ${y}v96h96a96 96 0 0 0-96-96z`,
      `M${x + 96} ${y}v96h-96a96 96 0 0 1 96-96z`,
      `M${x} ${y}h96v96z`,
    ]
    return path(r.pick(quarter), r.pick(tones))
  })
  return rect(66, 66, 468, 468, p.near, 26) + tiles.join('')
}

const threads: Scene = (p, r) => {
  const pins = around(9, 300, 300, 220)
  const step = r.int(2, 4)
  const web = pins.map((pin, index) => {
    const other = pins[(index + step) % pins.length] ?? pin
    return `M${Math.round(pin.x)} ${Math.round(pin.y)}Q300 300 ${Math.round(other.x)} ${Math.round(other.y)}`
  })
  return (
    circle(300, 300, 262, p.near) +
    stroke(web.join(''), p.accent, 10) +
    circle(300, 300, 70, p.light) +
    circle(300, 300, 34, p.bottom) +
    pins.map((pin) => circle(pin.x, pin.y, 17, p.light)).join('')
  )
}

const cards: Scene = (p, r) =>
  disc(300, 320, 240, p.far) +
  [-26, -9, 9, 26]
    .map((angle, index) =>
      moved(
        rect(-92, -330, 184, 270, index === 3 ? p.accent : p.light, 18) +
          rect(-78, -316, 156, 242, index === 3 ? p.near : p.mid, 12) +
          (index === 3
            ? path('M0-270L22-218L76-216L34-182L48-130L0-160L-48-130L-34-182L-76-216L-22-218Z', p.accent)
            : path('M0-250L44-195L0-140L-44-195Z', p.accent)),
        300,
        560,
        1.1,
        angle + r.int(-2, 2),
      ),
    )
    .join('')

const hexmap: Scene = (p, r) => {
  const hex = 'M0-74L64-37V37L0 74L-64 37V-37Z'
  const tones = [p.far, p.mid, p.bottom, p.far, p.mid, p.light]
  const cells = [
    [108, 190],
    [236, 190],
    [364, 190],
    [492, 190],
    [44, 302],
    [172, 302],
    [300, 302],
    [428, 302],
    [556, 302],
    [108, 414],
    [236, 414],
    [364, 414],
    [492, 414],
    [172, 526],
    [300, 526],
    [428, 526],
  ]
  const banner = (x: number, y: number, color: string) =>
    moved(stroke('M0 40V-90', p.near, 11) + path('M0-90H76L54-62L76-34H0Z', color), x, y)
  return (
    cells.map(([x = 0, y = 0]) => moved(path(hex, r.pick(tones)), x, y, 0.96)).join('') +
    banner(236, 190, p.accent) +
    banner(428, 302, p.light) +
    banner(172, 414, p.accent) +
    path('M270 340L300 270L330 340ZM316 340L340 290L364 340Z', p.near)
  )
}

const pad: Scene = (p, r) =>
  path(
    around(14, 300, 300, 480)
      .map(({ x, y }, index, rays) => {
        const next = rays[(index + 1) % rays.length]
        return index % 2 === 0 && next
          ? `M300 300L${Math.round(x)} ${Math.round(y)}L${Math.round(next.x)} ${Math.round(next.y)}Z`
          : ''
      })
      .join(''),
    p.light,
    0.3,
  ) +
  moved(
    path(
      'M-120-90H120C220-90 250 120 200 150C150 176 110 80 70 70H-70C-110 80-150 176-200 150C-250 120-220-90-120-90Z',
      p.near,
    ) +
      path('M-150-44h36v36h36v36h-36v36h-36v-36h-36v-36h36z', p.light) +
      circle(106, -40, 22, p.accent) +
      circle(150, 4, 22, p.light) +
      circle(106, 48, 22, p.accent) +
      circle(62, 4, 22, p.light),
    300,
    310,
    1.15,
    r.int(-14, 14),
  ) +
  path(
    `M90 110h26v26h-26zM470 90l30 10l-10 30l-30-10zM120 480l26-14l14 26l-26 14zM480 470h24v24h-24zM300 70l20 20l-20 20l-20-20z`,
    p.accent,
  )

export const abstractScenes = { blocks, mosaic, threads, cards, hexmap, pad } satisfies Record<string, Scene>
