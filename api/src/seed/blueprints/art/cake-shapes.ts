import { berry, type SweetShape, shine } from './cake-parts.ts'
import { around, circle, ellipse, moved, path, rect, shade, stroke } from './svg.ts'

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
} satisfies Record<string, SweetShape>
