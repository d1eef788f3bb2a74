import { around, circle, ellipse, moved, path, rect, type Shape, shade, stroke } from './svg.ts'

/** Draws one bake around 0,0, about 210 units to each side, from its crust and what is on it. */
type BakeShape = (crust: string, topping: string) => Shape

/** Grains strewn over a bake, always at the same places. */
const SEEDS: readonly (readonly [number, number, number])[] = [
  [-120, -30, 20],
  [-84, -64, 70],
  [-60, -10, 130],
  [-30, -76, 40],
  [0, -40, 100],
  [24, -84, 10],
  [46, -14, 60],
  [70, -62, 150],
  [104, -34, 30],
  [132, -6, 90],
  [-104, 12, 50],
  [-10, 6, 160],
  [84, 10, 120],
  [-44, 34, 20],
  [34, 36, 80],
]

const seeds = (color: string, spread = 1, size = 1): Shape => {
  const strewn = SEEDS.map(([x, y, angle]) => {
    const turn = (angle / 180) * Math.PI
    return `M${Math.round(x * spread)} ${Math.round(y * spread)}l${Math.round(10 * Math.cos(turn))} ${Math.round(10 * Math.sin(turn))}`
  })
  return stroke(strewn.join(''), color, 11 * size)
}

const flour = (opacity = 0.5): Shape =>
  [
    [-90, -50, 16],
    [-40, -78, 22],
    [30, -70, 18],
    [86, -44, 20],
    [0, -30, 14],
    [-70, 0, 12],
    [60, 4, 14],
  ]
    .map(([x = 0, y = 0, r = 0]) => ellipse(x, y, r * 1.6, r * 0.7, '#fff', opacity))
    .join('')

const shine = (x: number, y: number, rx: number, ry: number, angle = 0): Shape =>
  moved(ellipse(0, 0, rx, ry, '#fff', 0.3), x, y, 1, angle)

const boule: BakeShape = (crust, topping) =>
  path('M-210 60C-220-70-120-140 0-140C120-140 220-70 210 60C204 120 110 140 0 140C-110 140-204 120-210 60Z', crust) +
  path('M210 60C204 120 110 140 0 140C-110 140-204 120-210 60C-130 100 130 100 210 60Z', shade(crust, -0.22)) +
  stroke('M-110-70Q-70-10-100 62M-10-100Q30-20-6 74M96-78Q130-16 96 60', topping, 20) +
  stroke('M-96-70Q-58-10-88 60M4-98Q44-20 8 72M110-74Q142-16 110 56', shade(crust, -0.32), 5) +
  flour(0.22)

const cross: BakeShape = (crust, topping) =>
  path('M-200 50C-210-80-110-146 0-146C110-146 210-80 200 50C194 116 100 136 0 136C-100 136-194 116-200 50Z', crust) +
  path('M200 50C194 116 100 136 0 136C-100 136-194 116-200 50C-120 96 120 96 200 50Z', shade(crust, -0.22)) +
  stroke('M-150-20Q0-60 150-20M0-140Q20-20 0 90', topping, 24) +
  seeds(shade(crust, -0.45), 0.95)

const seeded: BakeShape = (crust, topping) =>
  path('M-212 56C-222-60-130-124 0-124C130-124 222-60 212 56C206 116 110 132 0 132C-110 132-206 116-212 56Z', crust) +
  path('M212 56C206 116 110 132 0 132C-110 132-206 116-212 56C-130 94 130 94 212 56Z', shade(crust, -0.25)) +
  moved(seeds(topping, 1.15), 0, -14) +
  moved(seeds(shade(topping, -0.3), 0.8), 20, -40, 1, 160)

const batard: BakeShape = (crust, topping) =>
  moved(
    path('M-230 0C-220-70-120-104 0-104C120-104 220-70 230 0C220 70 120 104 0 104C-120 104-220 70-230 0Z', crust) +
      path('M230 0C220 70 120 104 0 104C-120 104-220 70-230 0C-120 64 120 64 230 0Z', shade(crust, -0.2)) +
      path('M-160-6C-80-70 80-70 160-6C80-34-80-34-160-6Z', topping) +
      stroke('M-150-10C-80-66 80-66 150-10', shade(crust, -0.35), 6) +
      flour(0.2),
    0,
    0,
    1,
    -16,
  )

const baguette: BakeShape = (crust, topping) =>
  [-60, 50]
    .map((y, index) =>
      moved(
        path(
          'M-262 0C-250-40-180-54 0-54C180-54 250-40 262 0C250 40 180 54 0 54C-180 54-250 40-262 0Z',
          shade(crust, index * 0.06),
        ) +
          path('M262 0C250 40 180 54 0 54C-180 54-250 40-262 0C-180 26 180 26 262 0Z', shade(crust, -0.2)) +
          [-170, -85, 0, 85, 170]
            .map((x) => path(`M${x - 40} 20Q${x - 6}-40 ${x + 40}-30Q${x + 14} 6 ${x - 40} 20Z`, topping))
            .join(''),
        0,
        y,
        1,
        -24,
      ),
    )
    .join('')

const tin: BakeShape = (crust, topping) =>
  path(
    'M-200-30C-230-120-140-140-100-134C-50-160 50-160 100-134C140-140 230-120 200-30V110Q200 130 180 130H-180Q-200 130-200 110Z',
    crust,
  ) +
  path('M-200-30H200V110Q200 130 180 130H-180Q-200 130-200 110Z', shade(crust, -0.16)) +
  stroke('M-150-84Q0-124 150-84', topping, 18) +
  moved(seeds(shade(topping, 0.2), 1), 0, -60) +
  stroke('M-160 10V90M-80 10V90M0 10V90M80 10V90M160 10V90', shade(crust, -0.26), 5)

const sliced: BakeShape = (crust, topping) =>
  path('M-40-110C10-150 150-146 200-110C240-80 220-40 206-30V120H-60V-30C-80-50-70-90-40-110Z', shade(crust, -0.14)) +
  path(
    'M-196-80C-220-130-130-150-80-140C-40-154 60-150 80-100C100-70 80-40 70-34V116Q70 130 54 130H-176Q-190 130-190 116V-34C-200-44-206-60-196-80Z',
    crust,
  ) +
  path(
    'M-176-78C-190-116-120-130-78-120C-40-132 46-126 60-94C74-66 56-44 50-38V100Q50 110 40 110H-160Q-170 110-170 100V-38C-178-48-184-60-176-78Z',
    topping,
  ) +
  [
    [-120, -60],
    [-60, -20],
    [0, -70],
    [-110, 40],
    [-30, 60],
    [20, 10],
  ]
    .map(([x = 0, y = 0]) => ellipse(x, y, 12, 8, shade(topping, -0.12)))
    .join('')

const rolls: BakeShape = (crust, topping) =>
  [
    [-112, 46, 0],
    [112, 46, -0.05],
    [0, -54, 0.05],
  ]
    .map(([x = 0, y = 0, light = 0]) =>
      moved(
        path(
          'M-112 30C-116-50-60-84 0-84C60-84 116-50 112 30C108 74 60 84 0 84C-60 84-108 74-112 30Z',
          shade(crust, light),
        ) +
          path('M112 30C108 74 60 84 0 84C-60 84-108 74-112 30C-60 56 60 56 112 30Z', shade(crust, -0.2)) +
          seeds(topping, 0.6, 0.8),
        x,
        y,
      ),
    )
    .join('')

const bagel: BakeShape = (crust, topping) =>
  ellipse(0, 20, 200, 170, shade(crust, -0.22)) +
  ellipse(0, 0, 200, 164, crust) +
  around(16, 0, 0, 118)
    .map(({ x, y, angle }) => moved(ellipse(0, 0, 11, 6, topping), x * 1.16, y * 0.98, 1, angle * 3))
    .join('') +
  around(11, 0, 0, 84)
    .map(({ x, y, angle }) => moved(ellipse(0, 0, 10, 6, topping), x * 1.2, y * 1.1, 1, angle * 5))
    .join('') +
  ellipse(0, -4, 56, 42, shade(crust, -0.4)) +
  ellipse(0, 6, 50, 32, '#f3e3cc') +
  shine(-96, -90, 50, 16, -30)

const pretzel: BakeShape = (crust, topping) => {
  const knot =
    'M-70 150C-20 60 110 20 150-50C190-120 110-176 50-130C20-106 0-70 0-40C0-70-20-106-50-130C-110-176-190-120-150-50C-110 20 20 60 70 150'
  return (
    stroke(knot, shade(crust, -0.3), 62) +
    stroke(knot, crust, 50) +
    stroke('M-150-96Q-130-134-94-126M94-126Q130-134 150-96', shade(crust, 0.3), 9) +
    [
      [-132, -40],
      [-96, 4],
      [-140, -92],
      [-50, 44],
      [132, -40],
      [96, 4],
      [140, -92],
      [50, 44],
      [0, 20],
      [-26, -92],
      [26, -92],
    ]
      .map(([x = 0, y = 0]) => rect(x - 7, y - 7, 14, 14, topping, 3))
      .join('')
  )
}

const flatbread: BakeShape = (crust, topping) =>
  path(
    'M-220 30C-230-60-120-112 0-112C120-112 230-60 220 30C214 100 110 128 0 128C-110 128-214 100-220 30Z',
    shade(crust, -0.2),
  ) +
  path('M-220 10C-230-70-120-122 0-122C120-122 230-70 220 10C214 80 110 104 0 104C-110 104-214 80-220 10Z', crust) +
  [
    [-120, -30],
    [-40, -70],
    [50, -60],
    [130, -20],
    [-70, 30],
    [20, 10],
    [100, 46],
    [-10, 70],
    [-150, 26],
  ]
    .map(
      ([x = 0, y = 0], index) =>
        ellipse(x, y, 24, 17, shade(crust, -0.22)) +
        (index % 2 === 0 ? circle(x + 40, y + 6, 17, topping) : stroke(`M${x - 30} ${y + 26}l26-14`, '#5f7a3a', 8)),
    )
    .join('')

const plait: BakeShape = (crust, topping) =>
  [-150, -76, 0, 76, 150]
    .map((x, index) =>
      moved(
        ellipse(0, 0, 66, 88 - Math.abs(index - 2) * 14, shade(crust, index % 2 === 0 ? 0 : -0.1)) +
          shine(-10, -34, 26, 10) +
          stroke('M-30 40Q10 20 34-20', shade(crust, -0.3), 7),
        x,
        0,
        1,
        index % 2 === 0 ? 38 : -38,
      ),
    )
    .join('') + moved(seeds(topping, 1.1), 0, 10)

const bun: BakeShape = (crust, topping) =>
  path('M-170 60C-180-60-90-120 0-120C90-120 180-60 170 60C160 120 90 130 0 130C-90 130-160 120-170 60Z', crust) +
  path('M170 60C160 120 90 130 0 130C-90 130-160 120-170 60C-90 94 90 94 170 60Z', shade(crust, -0.18)) +
  stroke('M-140-20Q0-60 140-20M0-116Q14-20 0 100', topping, 20) +
  shine(-80, -70, 40, 14, -24)

export const breadShapes = {
  boule,
  cross,
  seeded,
  batard,
  baguette,
  tin,
  sliced,
  rolls,
  bagel,
  pretzel,
  flatbread,
  plait,
  bun,
} satisfies Record<string, BakeShape>
