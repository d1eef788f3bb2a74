import { type FruitShape, gloss, LEAF, leaf, STEM, stem } from './fruit-parts.ts'
import { around, circle, ellipse, moved, path, shade, stroke } from './svg.ts'

const DRUPELETS: readonly (readonly [number, number])[] = [
  [-96, -66],
  [-32, -84],
  [32, -84],
  [96, -66],
  [-124, -6],
  [-62, -20],
  [0, -28],
  [62, -20],
  [124, -6],
  [-92, 50],
  [-30, 38],
  [30, 38],
  [92, 50],
  [-58, 104],
  [0, 96],
  [58, 104],
  [-26, 150],
  [28, 150],
]

const bramble: FruitShape = (skin) =>
  DRUPELETS.map(
    ([x, y], index) =>
      circle(x, y, 42, shade(skin, index % 3 === 0 ? -0.12 : index % 3 === 1 ? 0 : 0.1)) +
      circle(x - 12, y - 14, 9, '#fff', 0.5),
  ).join('') +
  around(5, 0, -118, 0)
    .map(({ angle }) => moved(path('M0 0C24-14 30-66 0-92C-30-66-24-14 0 0Z', LEAF), 0, -104, 1, angle * 0.55 - 80))
    .join('') +
  stem('M0-112V-186', 10)

const blueberry: FruitShape = (skin) =>
  [
    [-92, 66, 0.02],
    [96, 72, -0.1],
    [2, -56, 0.08],
  ]
    .map(([x = 0, y = 0, light = 0]) =>
      moved(
        circle(0, 0, 108, shade(skin, light)) +
          gloss(108) +
          path('M0-8L16-40L30-6L60 4L34 24L36 54L4 38L-26 52L-22 22L-46 0L-14-6Z', shade(skin, -0.42)),
        x,
        y,
      ),
    )
    .join('') + leaf(70, -118, 4)

const strawberry: FruitShape = (skin) =>
  path('M0 206C-70 176-178 60-168-44C-160-120-70-130 0-110C70-130 160-120 168-44C178 60 70 176 0 206Z', skin) +
  path('M168-44C178 60 70 176 0 206C80 120 116 30 104-116C140-110 164-90 168-44Z', '#000', 0.09) +
  [
    [-90, -40],
    [-30, -50],
    [36, -50],
    [98, -40],
    [-104, 26],
    [-48, 16],
    [12, 14],
    [70, 22],
    [-66, 80],
    [-10, 78],
    [46, 82],
    [-26, 138],
    [24, 136],
  ]
    .map(([x = 0, y = 0]) => ellipse(x, y, 7, 11, shade(skin, 0.65)))
    .join('') +
  path(
    'M0-96C-30-60-80-64-132-84C-100-100-90-120-96-150C-60-150-34-140-16-122Q0-170 10-178Q20-150 18-122C40-142 66-150 100-148C92-120 100-100 132-84C84-64 30-60 0-96Z',
    LEAF,
  )

const cherry: FruitShape = (skin) =>
  stem('M-86 40Q-60-90 40-190M92 70Q100-70 40-190', 11) +
  leaf(40, -186, 20) +
  [
    [-90, 92, 0],
    [96, 112, -0.08],
  ]
    .map(([x = 0, y = 0, light = 0]) => moved(circle(0, 0, 94, shade(skin, light)) + gloss(94), x, y))
    .join('')

const grape: FruitShape = (skin) =>
  stem('M0-120Q0-180 40-200', 14) +
  [
    [-120, -80],
    [-40, -96],
    [40, -96],
    [120, -80],
    [-82, -14],
    [0, -24],
    [82, -14],
    [-42, 56],
    [42, 56],
    [0, 122],
    [-60, 116],
    [16, 176],
  ]
    .map(
      ([x = 0, y = 0], index) =>
        circle(x, y, 54, shade(skin, index % 2 === 0 ? 0 : -0.1)) + circle(x - 16, y - 18, 13, '#fff', 0.35),
    )
    .join('') +
  leaf(-10, -130, 150) +
  leaf(10, -140, -10)

const currant: FruitShape = (skin) =>
  stem('M10-200Q-20-40 6 160', 8) +
  leaf(12, -180, 10) +
  [
    [-58, -96],
    [56, -88],
    [-74, -18],
    [70, -8],
    [-4, -52],
    [-56, 58],
    [60, 72],
    [2, 24],
    [-34, 124],
    [36, 138],
    [4, 180],
  ]
    .map(
      ([x = 0, y = 0], index) =>
        circle(x, y, 42, shade(skin, index % 2 === 0 ? 0 : 0.1)) +
        circle(x - 12, y - 14, 10, '#fff', 0.6) +
        circle(x + 6, y + 34, 7, shade(skin, -0.45)),
    )
    .join('')

const gooseberry: FruitShape = (skin) =>
  [
    [-88, 30, -12],
    [92, 54, 10],
  ]
    .map(([x = 0, y = 0, angle = 0]) =>
      moved(
        ellipse(0, 0, 108, 122, skin) +
          stroke('M-50-104Q-76 0-50 104M0-120V120M50-104Q76 0 50 104', shade(skin, 0.4), 5) +
          gloss(110) +
          stem('M0-120V-170', 8) +
          path('M-10 118L0 154L12 118Z', STEM),
        x,
        y,
        1,
        angle,
      ),
    )
    .join('')

export const berryShapes = { bramble, blueberry, strawberry, cherry, grape, currant, gooseberry } satisfies Record<
  string,
  FruitShape
>
