import { around, circle, ellipse, moved, path, ring, type Shape, shade, stroke } from './svg.ts'

/** Draws one fruit around 0,0, about 190 units to each side, from its skin and its flesh. */
type FruitShape = (skin: string, flesh: string) => Shape

const LEAF = '#4f9a4a'
const STEM = '#6b4a2b'

const leaf = (x: number, y: number, angle: number, color = LEAF): Shape =>
  moved(
    path('M0 0C20-50 80-60 120-40C100 10 50 30 0 0Z', color) + stroke('M8-3Q55-20 96-34', shade(color, 0.35), 4),
    x,
    y,
    1,
    angle,
  )

const stem = (d: string, width = 13): Shape => stroke(d, STEM, width)

/** A soft light from the upper left and a shadow at the lower right of a round fruit. */
const gloss = (radius: number): Shape =>
  stroke(
    `M${Math.round(radius * 0.82)}-${Math.round(radius * 0.25)}A${Math.round(radius * 0.86)} ${Math.round(radius * 0.86)} 0 0 1-${Math.round(radius * 0.25)} ${Math.round(radius * 0.82)}`,
    '#000',
    radius * 0.2,
    0.1,
  ) + moved(ellipse(0, 0, radius * 0.3, radius * 0.16, '#fff', 0.35), -radius * 0.42, -radius * 0.5, 1, -38)

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

const kiwi: FruitShape = (skin, flesh) =>
  circle(0, 0, 184, skin) +
  circle(0, 0, 166, flesh) +
  circle(0, 0, 96, shade(flesh, 0.22)) +
  ellipse(0, 0, 50, 44, shade(flesh, 0.8)) +
  around(18, 0, 0, 92)
    .map(({ x, y, angle }) => moved(ellipse(0, 0, 6, 13, '#26301a'), x, y, 1, angle))
    .join('') +
  path('M-150-70A166 166 0 0 1 70-150L50-110A120 120 0 0 0-110-50Z', '#fff', 0.18)

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

const persimmon: FruitShape = (skin) =>
  path('M0-110C130-140 196-70 190 30C184 130 100 180 0 180C-100 180-184 130-190 30C-196-70-130-140 0-110Z', skin) +
  gloss(180) +
  path('M0-70L-100-62C-86-100-60-122-36-130Q-20-168 0-176Q20-168 36-130C60-122 86-100 100-62Z', '#7d8f45') +
  path('M-44-92L0-30L44-92Z', '#6d7f38')

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

export const fruitShapes = {
  apple,
  pear,
  citrus,
  lemon,
  slice,
  bramble,
  blueberry,
  strawberry,
  cherry,
  grape,
  banana,
  mango,
  pineapple,
  kiwi,
  melon,
  wedge,
  stone,
  fig,
  pomegranate,
  coconut,
  dragonfruit,
  passionfruit,
  lychee,
  currant,
  gooseberry,
  persimmon,
  nut,
  raisins,
  chips,
} satisfies Record<string, FruitShape>

export type FruitKind = keyof typeof fruitShapes

export interface FruitArt {
  kind: FruitKind
  skin: string
  flesh?: string
}

export const drawFruit = ({ kind, skin, flesh }: FruitArt): Shape => fruitShapes[kind](skin, flesh ?? shade(skin, 0.35))
