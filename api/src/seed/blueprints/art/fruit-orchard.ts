import { type FruitShape, gloss, leaf, stem } from './fruit-parts.ts'
import { around, circle, ellipse, moved, path, ring, shade, stroke } from './svg.ts'

const apple: FruitShape = (skin) =>
  path(
    'M0-88C60-150 188-120 188 20C188 130 100 196 44 180Q0 164-44 180C-100 196-188 130-188 20C-188-120-60-150 0-88Z',
    skin,
  ) +
  path(
    'M0-88C50-138 120-130 158-84C110-110 50-98 0-66C-50-98-110-110-158-84C-120-130-50-138 0-88Z',
    shade(skin, 0.28),
    0.6,
  ) +
  gloss(176) +
  stem('M0-76Q4-130 26-176') +
  leaf(14, -120, 12)

const pear: FruitShape = (skin) =>
  path(
    'M0-176C58-176 70-108 90-58C114 0 160 34 160 104C160 180 82 204 0 204C-82 204-160 180-160 104C-160 34-114 0-90-58C-70-108-58-176 0-176Z',
    skin,
  ) +
  path(
    'M70-70C100 0 160 34 160 104C160 180 82 204 0 204C90 170 120 110 100 50Q80-10 70-70Z',
    shade(skin, -0.25),
    0.35,
  ) +
  moved(ellipse(0, 0, 24, 70, '#fff', 0.3), -78, 50, 1, 18) +
  stem('M0-170Q6-205 30-226') +
  leaf(8, -186, 24)

const stone: FruitShape = (skin, flesh) =>
  path('M0-140C90-190 190-110 184 20C178 130 90 186 0 186C-90 186-178 130-184 20C-190-110-90-190 0-140Z', skin) +
  path('M0-140C-90-190-190-110-184 20C-180 100-130 150-70 174C-140 60-110-70 0-140Z', flesh, 0.55) +
  stroke('M0-140C50-80 50 60 6 150', shade(skin, -0.3), 8, 0.5) +
  gloss(178) +
  stem('M0-138Q4-164 18-182', 11) +
  leaf(12, -160, 4)

const fig: FruitShape = (skin, flesh) =>
  moved(
    path('M0-180C16-120 150-60 150 60C150 150 80 190 0 190C-80 190-150 150-150 60C-150-60-16-120 0-180Z', skin) +
      stroke('M-60-40Q-90 60-50 150M0-110V160M60-40Q90 60 50 150', shade(skin, 0.18), 6),
    -50,
    -16,
    0.95,
    -12,
  ) +
  moved(
    path('M0-150C14-100 130-50 130 56C130 130 70 164 0 164C-70 164-130 130-130 56C-130-50-14-100 0-150Z', skin) +
      path(
        'M0-104C10-70 106-30 106 56C106 116 56 142 0 142C-56 142-106 116-106 56C-106-30-10-70 0-104Z',
        shade(flesh, 0.72),
      ) +
      ellipse(0, 58, 78, 68, flesh) +
      around(9, 0, 58, 46)
        .map(({ x, y }) => circle(x, y, 7, shade(flesh, 0.6)))
        .join(''),
    86,
    56,
    0.9,
    14,
  )

const persimmon: FruitShape = (skin) =>
  path('M0-110C130-140 196-70 190 30C184 130 100 180 0 180C-100 180-184 130-190 30C-196-70-130-140 0-110Z', skin) +
  gloss(180) +
  path('M0-70L-100-62C-86-100-60-122-36-130Q-20-168 0-176Q20-168 36-130C60-122 86-100 100-62Z', '#7d8f45') +
  path('M-44-92L0-30L44-92Z', '#6d7f38')

const pomegranate: FruitShape = (skin, flesh) =>
  path('M-46-132L-60-196L-22-168L0-204L22-168L60-196L46-132Z', shade(skin, -0.14)) +
  circle(0, 22, 172, skin) +
  moved(gloss(172), 0, 22) +
  path('M-60 20C-40-70 90-80 120-10C140 70 70 140 0 120C-50 106-74 70-60 20Z', shade(flesh, 0.82)) +
  [
    [-16, 20],
    [28, -14],
    [76, -8],
    [24, 44],
    [76, 44],
    [-18, 74],
    [36, 92],
  ]
    .map(([x = 0, y = 0]) => ellipse(x, y, 24, 21, flesh) + circle(x - 7, y - 7, 6, '#fff', 0.6))
    .join('')

const nut: FruitShape = (skin, flesh) =>
  moved(
    path('M0-140C90-120 110 60 0 140C-110 60-90-120 0-140Z', skin) +
      stroke('M-30-70Q-50 20-20 90M6-96Q14 0 6 100M38-60Q52 10 30 76', shade(skin, -0.25), 6),
    -70,
    -10,
    1,
    -24,
  ) +
  moved(
    path('M0-140C90-120 110 60 0 140C-110 60-90-120 0-140Z', shade(skin, -0.16)) +
      path('M0-108C62-90 78 46 0 106C-78 46-62-90 0-108Z', flesh),
    84,
    30,
    1,
    20,
  )

const chips: FruitShape = (skin, flesh) =>
  [
    [-84, -60, -14],
    [90, -50, 18],
    [0, 74, 4],
  ]
    .map(([x = 0, y = 0, angle = 0]) =>
      moved(
        ellipse(0, 0, 116, 96, skin) +
          ellipse(0, 0, 100, 80, flesh) +
          ring(0, 0, 34, shade(flesh, -0.16), 8) +
          path('M-14-20L0-4L14-20L8 0L22 10L2 8L-8 24L-8 6L-24-2Z', shade(skin, -0.3)),
        x,
        y,
        1,
        angle,
      ),
    )
    .join('')

const raisins: FruitShape = (skin) =>
  [
    [-106, -60, 10],
    [0, -96, -30],
    [104, -50, 40],
    [-60, 20, -16],
    [50, 20, 24],
    [-120, 96, 34],
    [-6, 104, -8],
    [110, 92, -34],
  ]
    .map(([x = 0, y = 0, angle = 0], index) =>
      moved(
        ellipse(0, 0, 62, 44, shade(skin, index % 2 === 0 ? 0 : 0.12)) +
          stroke('M-36-8Q0-24 34-6M-30 14Q0 4 28 16', shade(skin, -0.35), 6),
        x,
        y,
        1,
        angle,
      ),
    )
    .join('')

export const orchardShapes = { apple, pear, stone, fig, persimmon, pomegranate, nut, chips, raisins } satisfies Record<
  string,
  FruitShape
>
