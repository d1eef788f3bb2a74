import { type FruitShape, gloss, LEAF, leaf, STEM, stem } from './fruit-parts.ts'
import { around, circle, ellipse, moved, path, shade, stroke } from './svg.ts'

const citrus: FruitShape = (skin) =>
  circle(0, 14, 176, skin) +
  moved(gloss(176), 0, 14) +
  [
    [40, 60],
    [84, 10],
    [10, 110],
    [-60, 90],
    [90, -60],
    [-20, 40],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 6, shade(skin, -0.16)))
    .join('') +
  circle(0, -142, 15, shade(LEAF, -0.25)) +
  leaf(6, -146, -6)

const lemon: FruitShape = (skin) =>
  moved(
    path(
      'M-214 0C-186-16-182-34-160-70C-110-150 110-150 160-70C182-34 186-16 214 0C186 16 182 34 160 70C110 150-110 150-160 70C-182 34-186 16-214 0Z',
      skin,
    ) +
      stroke('M150 50C90 120-60 122-120 84', '#000', 24, 0.09) +
      moved(ellipse(0, 0, 66, 20, '#fff', 0.45), -50, -70, 1, -12),
    0,
    10,
    1,
    -24,
  ) + leaf(150, -96, 40)

const slice: FruitShape = (skin, flesh) =>
  circle(0, 0, 186, skin) +
  circle(0, 0, 166, shade(flesh, 0.85)) +
  circle(0, 0, 150, flesh) +
  around(10, 0, 0, 152)
    .map(({ x, y }) => stroke(`M0 0L${Math.round(x)} ${Math.round(y)}`, shade(flesh, 0.8), 8))
    .join('') +
  circle(0, 0, 17, shade(flesh, 0.8)) +
  path('M-140-60A152 152 0 0 1 60-140L40-90A98 98 0 0 0-90-40Z', '#fff', 0.16)

const banana: FruitShape = (skin) =>
  path(
    'M-190-100C-170 60-50 176 150 150C176 146 186 120 168 104C40 100-60 20-110-120C-120-150-190-150-190-100Z',
    shade(skin, -0.1),
  ) +
  path('M-176-60C-130 80-20 150 150 150C176 146 186 120 168 104C40 130-90 60-130-136C-170-150-186-100-176-60Z', skin) +
  path('M-186-110L-178-166L-138-170L-116-124C-140-150-170-140-186-110Z', shade(skin, -0.45)) +
  path('M160 152Q186 140 172 104L158 104Q168 128 150 150Z', STEM) +
  stroke('M-120-70Q-70 70 90 122', '#fff', 12, 0.35)

const mango: FruitShape = (skin, flesh) =>
  moved(
    path('M-30-186C90-196 176-90 160 30C146 140 60 206-40 190C-130 176-176 90-156-10C-140-100-110-178-30-186Z', skin) +
      path('M-30-186C-110-178-140-100-156-10C-176 90-130 176-40 190C-90 120-100-20-30-186Z', flesh, 0.75) +
      stroke('M140 60C110 140 40 182-30 172', '#000', 24, 0.08) +
      moved(ellipse(0, 0, 24, 60, '#fff', 0.35), 60, -90, 1, -34),
    0,
    8,
    1,
    14,
  ) +
  stem('M6-180Q14-206 38-212', 11) +
  leaf(20, -190, 8)

const pineapple: FruitShape = (skin) =>
  around(7, 0, 0, 0)
    .map((_, index) =>
      moved(
        path('M-24 0C-34-60-14-120 0-150C14-120 34-60 24 0Z', shade(LEAF, index % 2 === 0 ? -0.1 : 0.08)),
        0,
        -60,
        1,
        (index - 3) * 20,
      ),
    )
    .join('') +
  ellipse(0, 66, 126, 146, skin) +
  stroke(
    'M-112 0L80 180M-80-46L118 120M-10-76L124 40M112 0L-80 180M80-46L-118 120M10-76L-124 40',
    shade(skin, -0.3),
    9,
  ) +
  stroke('M104 110A126 146 0 0 1-20 196', '#000', 26, 0.1)

const kiwi: FruitShape = (skin, flesh) => {
  const seeds = around(18, 0, 0, 88).map(
    ({ x, y }) => `M${Math.round(x)} ${Math.round(y)}l${Math.round(x * 0.12)} ${Math.round(y * 0.12)}`,
  )
  return (
    circle(0, 0, 184, skin) +
    circle(0, 0, 166, flesh) +
    circle(0, 0, 96, shade(flesh, 0.22)) +
    ellipse(0, 0, 50, 44, shade(flesh, 0.8)) +
    stroke(seeds.join(''), '#26301a', 12) +
    path('M-150-70A166 166 0 0 1 70-150L50-110A120 120 0 0 0-110-50Z', '#fff', 0.18)
  )
}

const melon: FruitShape = (skin, flesh) =>
  moved(
    circle(0, 0, 150, skin) +
      stroke(
        'M-60-136Q-110 0-60 136M0-150V150M60-136Q110 0 60 136M-136-60Q0-30 136-60M-148 20Q0 50 148 20',
        shade(skin, 0.45),
        6,
      ) +
      gloss(150),
    -34,
    -34,
  ) +
  moved(
    path('M-170-30A176 176 0 0 0 170-30L140-30A140 120 0 0 1-140-30Z', shade(skin, -0.1)) +
      path('M-156-30A160 150 0 0 0 156-30Q0 40-156-30Z', flesh) +
      path('M-70 6Q0 36 70 6Q0 50-70 6Z', shade(flesh, -0.25)),
    36,
    112,
    0.95,
    -10,
  )

const wedge: FruitShape = (skin, flesh) =>
  moved(
    path('M-200-70A200 200 0 0 0 200-70Z', skin) +
      path('M-180-70A180 180 0 0 0 180-70Z', shade(flesh, 0.8)) +
      path('M-164-70A164 164 0 0 0 164-70Z', flesh) +
      [
        [-100, -36],
        [-50, -10],
        [0, -40],
        [54, -8],
        [102, -38],
        [-24, 46],
        [34, 48],
      ]
        .map(([x = 0, y = 0]) => ellipse(x, y, 8, 13, '#2a1a1a'))
        .join(''),
    0,
    0,
    1.02,
    -14,
  )

const coconut: FruitShape = (skin, flesh) =>
  moved(
    circle(0, 0, 140, skin) +
      stroke('M-100-60Q-40-20-70 70M-20-126Q20-40-10 50M70-110Q80-20 50 60', shade(skin, 0.22), 6),
    -50,
    -46,
  ) +
  moved(
    circle(0, 0, 144, shade(skin, -0.18)) +
      circle(0, 0, 126, flesh) +
      ellipse(6, 10, 96, 90, shade(flesh, -0.12)) +
      path('M-80-40A110 110 0 0 1 50-90L40-70A84 84 0 0 0-60-24Z', '#fff', 0.8),
    50,
    50,
  )

const dragonfruit: FruitShape = (skin, flesh) =>
  around(9, 0, 10, 130)
    .map(({ x, y, angle }) => moved(path('M-34 20C-20-20-4-60 10-96C26-50 34-10 34 20Z', '#7fb24a'), x, y, 1, angle))
    .join('') +
  ellipse(0, 14, 146, 158, skin) +
  ellipse(0, 14, 120, 132, flesh) +
  [
    [-60, -50],
    [0, -70],
    [56, -48],
    [-80, 10],
    [-28, -10],
    [28, -14],
    [80, 14],
    [-50, 60],
    [2, 44],
    [54, 66],
    [-14, 104],
    [30, 110],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 7, '#231a22'))
    .join('')

const passionfruit: FruitShape = (skin, flesh) =>
  moved(circle(0, 0, 138, skin) + gloss(138), -56, -50) +
  moved(
    circle(0, 0, 138, shade(skin, -0.1)) +
      circle(0, 0, 118, '#f7ead9') +
      circle(0, 0, 98, flesh) +
      around(8, 0, 0, 58)
        .map(({ x, y, angle }) => moved(ellipse(0, 0, 12, 18, '#33261c'), x, y, 1, angle))
        .join('') +
      ellipse(0, 0, 12, 16, '#33261c'),
    56,
    56,
  )

const lychee: FruitShape = (skin, flesh) =>
  moved(
    circle(0, 0, 128, skin) +
      around(10, 0, 0, 92)
        .map(({ x, y }) => circle(x, y, 17, shade(skin, 0.14)))
        .join('') +
      around(5, 0, 0, 44)
        .map(({ x, y }) => circle(x, y, 16, shade(skin, 0.14)))
        .join('') +
      stem('M0-124Q4-156 26-176', 9),
    -70,
    -24,
  ) +
  moved(
    circle(0, 0, 118, skin) +
      circle(0, 6, 98, flesh) +
      ellipse(4, 14, 38, 48, '#6b3a24') +
      ellipse(-10, -6, 10, 18, '#fff', 0.5),
    82,
    74,
  )

export const sunnyShapes = {
  citrus,
  lemon,
  slice,
  banana,
  mango,
  pineapple,
  kiwi,
  melon,
  wedge,
  coconut,
  dragonfruit,
  passionfruit,
  lychee,
} satisfies Record<string, FruitShape>
