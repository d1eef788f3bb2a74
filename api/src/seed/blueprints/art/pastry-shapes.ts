import { berry, type SweetShape, shine } from './cake-parts.ts'
import { around, circle, ellipse, moved, path, rect, shade, stroke } from './svg.ts'

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

export const pastryShapes = {
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
