import { around, circle, ellipse, moved, path, rect, type Shape, shade, stroke } from './svg.ts'

/** Draws one cake or pastry around 0,0, about 210 units to each side, from its crumb or crust and its icing or filling. */
type SweetShape = (crumb: string, icing: string) => Shape

const shine = (x: number, y: number, rx: number, ry: number, angle = 0): Shape =>
  moved(ellipse(0, 0, rx, ry, '#fff', 0.35), x, y, 1, angle)

const berry = (x: number, y: number, radius: number, color: string): Shape =>
  circle(x, y, radius, color) + circle(x - radius * 0.3, y - radius * 0.35, radius * 0.24, '#fff', 0.7)

const layers: SweetShape = (crumb, icing) =>
  ellipse(0, 150, 220, 34, '#fff') +
  path('M-170-70V140Q0 190 170 140V-70Z', crumb) +
  path('M-170-14Q0 34 170-14V18Q0 66-170 18ZM-170 62Q0 110 170 62V94Q0 142-170 94Z', icing) +
  ellipse(0, -72, 170, 50, icing) +
  path(
    'M-170-72C-170-10-130-10-130-40C-126 30-86 20-80-30C-70 30-30 40-20-24C-6 50 40 40 46-26C56 26 96 20 104-34C112 0 168 0 170-72Q0-10-170-72Z',
    shade(icing, -0.07),
  ) +
  around(7, 0, -80, 100)
    .map(({ x, y }) => berry(x * 1.2, -80 + (y + 80) * 0.28 - 10, 20, '#c42f45'))
    .join('')

const slice: SweetShape = (crumb, icing) =>
  path('M-190-40L150-120V90L-190 150Z', crumb) +
  path('M-190 20L150-50V-14L-190 60ZM-190 96L150 34V60L-190 130Z', shade(icing, -0.04)) +
  path('M150-120Q230-60 190 40L150 90Z', shade(crumb, -0.2)) +
  path('M-190-40L150-120Q220-100 214-40L204-20L150-70L-190 4Z', icing) +
  berry(80, -128, 34, '#c42f45') +
  path('M70-160Q90-190 120-180Q104-154 82-156Z', '#4f9a4a')

const loafcake: SweetShape = (crumb, icing) =>
  path('M-210-20C-200-90-120-120 0-120C120-120 200-90 210-20L186 120Q184 136 166 136H-166Q-184 136-186 120Z', crumb) +
  path('M-210-20L-186 120Q-184 136-166 136H166Q184 136 186 120L210-20Z', shade(crumb, -0.12)) +
  path(
    'M-208-26C-200-92-120-122 0-122C120-122 200-92 208-26C200 20 170 16 160-14C150 40 110 40 100-6C84 60 40 50 30 0C10 66-30 60-40-4C-56 40-96 40-104-10C-120 30-160 30-166-10C-176 14-204 14-208-26Z',
    icing,
  ) +
  [
    [-120, -70, 20],
    [-60, -92, 80],
    [0, -80, 40],
    [64, -90, 120],
    [126, -66, 60],
  ]
    .map(([x = 0, y = 0, angle = 0]) => moved(rect(-14, -5, 28, 10, shade(crumb, -0.35), 5), x, y, 1, angle))
    .join('')

const bundt: SweetShape = (crumb, icing) =>
  path('M-200 40C-210-60-120-110 0-110C120-110 210-60 200 40C196 110 110 136 0 136C-110 136-196 110-200 40Z', crumb) +
  stroke(
    'M-150-30Q-180 50-120 112M-76-70Q-90 40-50 128M0-80V134M76-70Q90 40 50 128M150-30Q180 50 120 112',
    shade(crumb, -0.2),
    10,
  ) +
  path(
    'M-176-20C-160-90-80-112 0-112C80-112 160-90 176-20C170 30 130 20 120-14C110 60 60 50 50 0C40 70-10 70-20 4C-30 50-80 50-90-6C-100 30-160 34-176-20Z',
    icing,
  ) +
  ellipse(0, -66, 60, 22, shade(crumb, -0.3))

const cheesecake: SweetShape = (crumb, icing) =>
  ellipse(0, 120, 226, 36, '#fff') +
  path('M-200-20V90Q0 150 200 90V-20Z', shade(icing, -0.05)) +
  path('M-200 62V98Q0 158 200 98V62Q0 122-200 62Z', crumb) +
  ellipse(0, -22, 200, 66, icing) +
  ellipse(0, -26, 170, 52, shade(crumb, 0.1), 0.45) +
  shine(-70, -44, 60, 12, -6)

const tart: SweetShape = (crumb, icing) =>
  around(20, 0, 10, 178)
    .map(({ x, y }) => circle(x * 1.08, y * 0.78, 30, shade(crumb, -0.08)))
    .join('') +
  ellipse(0, 10, 186, 136, crumb) +
  ellipse(0, 4, 164, 116, shade(icing, 0.6)) +
  around(12, 0, 4, 118)
    .map(({ x, y }) => berry(x * 1.06, 4 + (y - 4) * 0.74, 28, icing))
    .join('') +
  around(6, 0, 4, 58)
    .map(({ x, y }) => berry(x * 1.06, 4 + (y - 4) * 0.74, 28, shade(icing, -0.12)))
    .join('') +
  berry(0, 4, 28, icing)

const lattice: SweetShape = (crumb, icing) =>
  ellipse(0, 30, 214, 140, shade(crumb, -0.25)) +
  ellipse(0, 8, 214, 140, crumb) +
  ellipse(0, 2, 180, 110, icing) +
  stroke(
    'M-150-50L60 96M-90-88L130 66M-10-104L170 20M-170 0L-20 106M150-50L-60 96M90-88L-130 66M10-104L-170 20M170 0L20 106',
    crumb,
    18,
  ) +
  stroke('M-196 8A196 124 0 0 1 196 8', shade(crumb, 0.2), 12)

const muffin: SweetShape = (crumb, icing) =>
  path('M-126 20H126L96 156Q94 170 80 170H-80Q-94 170-96 156Z', shade(icing, -0.1)) +
  stroke('M-86 30L-70 160M-44 30L-36 164M0 30V166M44 30L36 164M86 30L70 160', shade(icing, -0.35), 7) +
  path(
    'M-170 20C-200-40-140-70-120-84C-100-150-40-160 0-160C40-160 100-150 120-84C140-70 200-40 170 20C120 60-120 60-170 20Z',
    crumb,
  ) +
  [
    [-90, -50],
    [-20, -110],
    [40, -60],
    [100, -30],
    [-40, -10],
    [50, 6],
    [-120, 0],
    [0, -60],
  ]
    .map(([x = 0, y = 0]) => berry(x, y, 17, icing))
    .join('')

const cupcake: SweetShape = (crumb, icing) =>
  path('M-126 40H126L100 160Q98 172 84 172H-84Q-98 172-100 160Z', crumb) +
  stroke('M-86 50L-74 164M-44 50L-38 166M0 50V168M44 50L38 166M86 50L74 164', shade(crumb, -0.25), 7) +
  path(
    'M-150 50C-190 10-150-30-116-30C-140-70-100-104-70-100C-80-150-20-180 10-200C20-170 80-150 72-100C104-104 140-70 116-30C150-30 190 10 150 50C80 80-80 80-150 50Z',
    icing,
  ) +
  stroke('M-110-20Q0 30 112-24M-64-90Q0-50 66-94', shade(icing, -0.14), 8) +
  berry(4, -186, 26, '#c42f45')

const cookie: SweetShape = (crumb, icing) =>
  circle(0, 12, 186, shade(crumb, -0.2)) +
  circle(0, 0, 186, crumb) +
  [
    [-96, -80],
    [-10, -120],
    [80, -90],
    [-130, 10],
    [-40, -30],
    [50, -20],
    [130, 10],
    [-80, 90],
    [10, 60],
    [90, 90],
    [-10, 140],
  ]
    .map(([x = 0, y = 0], index) =>
      moved(rect(-24, -20, 48, 40, icing, 12), x, y, index % 2 === 0 ? 1 : 0.75, index * 33),
    )
    .join('') +
  shine(-80, -130, 50, 14, -30)

const croissant: SweetShape = (crumb, icing) =>
  path(
    'M-226 110C-236 40-190-20-150-50C-100-110-40-130 0-130C40-130 100-110 150-50C190-20 236 40 226 110C200 130 160 100 140 60C100 40 60 50 0 50C-60 50-100 40-140 60C-160 100-200 130-226 110Z',
    crumb,
  ) +
  path('M-80-110C-40-134 40-134 80-110C60-50 50 0 44 48Q0 52-44 48C-50 0-60-50-80-110Z', shade(crumb, 0.16)) +
  stroke(
    'M-80-110C-60-50-50 0-44 48M80-110C60-50 50 0 44 48M-156-46C-130-10-120 20-116 50M156-46C130-10 120 20 116 50',
    shade(crumb, -0.3),
    9,
  ) +
  stroke('M-30-110Q0-120 30-110M-130-50Q-110-70-96-78M130-50Q110-70 96-78', icing, 10, 0.75)

const snail: SweetShape = (crumb, icing) =>
  circle(0, 14, 184, shade(crumb, -0.25)) +
  circle(0, 0, 184, crumb) +
  stroke(
    'M0 0C30-30 60 10 30 40C-10 80-80 40-70-20C-60-90 50-110 100-40C140 30 90 130-10 130C-100 130-150 50-136-30C-120-110-40-160 50-146',
    shade(crumb, -0.38),
    20,
  ) +
  stroke('M-130-90Q-60-40 0-100T130-80M-150 20Q-60 60 10 0T150 20M-110 120Q-20 130 40 90T130 100', icing, 16, 0.9)

const danish: SweetShape = (crumb, icing) =>
  path('M0-196L196 0L0 196L-196 0Z', shade(crumb, -0.1)) +
  path('M0-196C60-100 100-60 196 0C100 60 60 100 0 196C-60 100-100 60-196 0C-100-60-60-100 0-196Z', crumb) +
  stroke('M-150 0Q-60-60 0-150M150 0Q60 60 0 150', shade(crumb, -0.28), 8) +
  circle(0, 0, 78, shade(icing, 0.55)) +
  [
    [-30, -24],
    [30, -26],
    [0, 28],
    [-44, 26],
    [44, 24],
  ]
    .map(([x = 0, y = 0]) => berry(x, y, 28, icing))
    .join('')

const eclair: SweetShape = (crumb, icing) =>
  [-70, 70]
    .map((y) =>
      moved(
        rect(-200, -56, 400, 112, crumb, 56) +
          path(
            'M-176 6C-190-60-130-66 0-66C130-66 190-60 176 6C160 30 140 0 120 16C96 36 80 4 50 14C20 30 0 0-30 16C-60 34-76 0-104 16C-130 30-160 30-176 6Z',
            icing,
          ) +
          shine(-60, -40, 70, 9),
        0,
        y,
        1,
        -18,
      ),
    )
    .join('')

const choux: SweetShape = (crumb, icing) =>
  path(
    'M-170 60C-180 0-130-10-110 10C-90-20-30-20 0 6C30-20 90-20 110 10C130-10 180 0 170 60C150 130-150 130-170 60Z',
    shade(crumb, -0.12),
  ) +
  path('M-176 34C-150-10-110 30-80 0C-40 40 0-10 30 24C70-10 110 30 176 30C170 70-160 76-176 34Z', icing) +
  path(
    'M-164 10C-190-60-120-80-104-96C-80-150-30-140 0-150C40-150 90-140 108-92C150-70 186-50 164 10C100-14-100-14-164 10Z',
    crumb,
  ) +
  [
    [-60, -90],
    [0, -110],
    [60, -84],
    [-100, -40],
    [20, -60],
    [104, -36],
    [-30, -40],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 8, '#fff', 0.7))
    .join('')

const doughnut: SweetShape = (crumb, icing) =>
  circle(0, 16, 186, crumb) +
  path(
    'M0-176C104-176 180-100 180 0C176 50 160 40 150 70C140 110 110 90 90 130C60 160 40 120 0 140C-40 160-60 120-90 130C-130 130-120 90-150 70C-176 50-180 30-180 0C-180-100-104-176 0-176Z',
    icing,
  ) +
  circle(0, 0, 58, shade(crumb, -0.3)) +
  circle(0, 10, 52, '#fdf3e4') +
  around(14, 0, -6, 116)
    .map(({ x, y, angle }, index) =>
      moved(
        rect(-13, -5, 26, 10, index % 3 === 0 ? '#fff' : index % 3 === 1 ? '#f2c14e' : '#4fa3a5', 5),
        x,
        y,
        1,
        angle * 4,
      ),
    )
    .join('') +
  shine(-90, -110, 44, 12, -38)

const macarons: SweetShape = (crumb, icing) =>
  [
    [-104, 60, 0],
    [104, 60, 0.18],
    [0, -76, -0.08],
  ]
    .map(([x = 0, y = 0, light = 0]) =>
      moved(
        path('M-98-10C-98-70-50-84 0-84C50-84 98-70 98-10Z', shade(crumb, light)) +
          rect(-102, -14, 204, 18, shade(crumb, light - 0.12), 9) +
          rect(-92, 2, 184, 26, icing, 12) +
          rect(-102, 24, 204, 18, shade(crumb, light - 0.12), 9) +
          path('M-98 38H98C98 74 50 78 0 78C-50 78-98 74-98 38Z', shade(crumb, light)) +
          shine(-34, -56, 28, 9, -14),
        x,
        y,
      ),
    )
    .join('')

const brownie: SweetShape = (crumb, icing) =>
  [
    [-86, 50],
    [92, 64],
    [6, -70],
  ]
    .map(([x = 0, y = 0]) =>
      moved(
        path('M-100-30L0-74L100-30L0 14Z', shade(crumb, 0.12)) +
          path('M-100-30L0 14V104L-100 54Z', crumb) +
          path('M100-30L0 14V104L100 54Z', shade(crumb, -0.2)) +
          stroke('M-56-34L-8-20M10-50L50-32M-20-6L20-14', icing, 9),
        x,
        y,
      ),
    )
    .join('')

const quiche: SweetShape = (crumb, icing) =>
  ellipse(0, 44, 214, 130, shade(crumb, -0.3)) +
  around(22, 0, 6, 190)
    .map(({ x, y }) => circle(x * 1.04, 6 + (y - 6) * 0.66, 28, crumb))
    .join('') +
  ellipse(0, 6, 180, 112, shade(icing, -0.05)) +
  [
    [-90, -30],
    [-20, -60],
    [60, -40],
    [110, 10],
    [-110, 30],
    [-30, 10],
    [40, 40],
    [-40, 70],
    [90, 66],
  ]
    .map(([x = 0, y = 0], index) =>
      ellipse(x, y, 26, 17, index % 3 === 0 ? '#5f8f3f' : index % 3 === 1 ? '#d9a441' : '#c9503a'),
    )
    .join('')

const turnover: SweetShape = (crumb, icing) =>
  path('M-220 80C-200-60-80-120 0-120C80-120 200-60 220 80C200 130-200 130-220 80Z', crumb) +
  path('M-220 80C-200 130 200 130 220 80L196 70Q0 110-196 70Z', shade(crumb, -0.2)) +
  around(11, 0, 0, 0)
    .map((_, index) =>
      stroke(
        `M${-190 + index * 38} ${Math.round(104 + Math.sin((index / 10) * Math.PI) * 10)}v-22`,
        shade(crumb, -0.35),
        7,
      ),
    )
    .join('') +
  stroke('M-80-40L-40 20M-10-60L20 10M60-46L84 20', icing, 14) +
  shine(-96, -40, 40, 14, -36)

export const cakeShapes = {
  layers,
  slice,
  loafcake,
  bundt,
  cheesecake,
  tart,
  lattice,
  muffin,
  cupcake,
  cookie,
  croissant,
  snail,
  danish,
  eclair,
  choux,
  doughnut,
  macarons,
  brownie,
  quiche,
  turnover,
} satisfies Record<string, SweetShape>
