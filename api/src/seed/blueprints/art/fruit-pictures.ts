import { hashOf } from '../random.ts'
import { drawFruit, type FruitArt } from './fruit-shapes.ts'
import { circle, ellipse, mix, moved, path, picture, rect, type Shape, shade, stroke } from './svg.ts'

const TINTS = ['#fbe9d0', '#e3f0d8', '#fde1dc', '#dcedf2', '#f6e6f0', '#fdf3c9'] as const

/** A table top and a disc behind what is shown, tinted by the product's own key. */
function stage(key: string): Shape {
  const tint = TINTS[hashOf(key) % TINTS.length] ?? TINTS[0]
  return (
    rect(0, 0, 600, 600, tint) +
    circle(300, 290, 236, shade(tint, 0.5)) +
    ellipse(300, 508, 190, 26, mix(tint, '#5b4a3a', 0.2))
  )
}

/** One big fruit, or a big one with a smaller one behind it. */
export function freshPicture(key: string, art: FruitArt): string {
  const fruit = drawFruit(art)
  const single = [
    'wedge',
    'bramble',
    'blueberry',
    'cherry',
    'grape',
    'pineapple',
    'fig',
    'melon',
    'coconut',
    'lychee',
    'currant',
    'gooseberry',
    'passionfruit',
    'raisins',
    'chips',
    'dragonfruit',
    'pomegranate',
  ]
  if (single.includes(art.kind) || hashOf(key) % 3 === 0) return picture(stage(key) + moved(fruit, 300, 300, 1.02))
  return picture(stage(key) + moved(fruit, 404, 238, 0.62, 14) + moved(fruit, 258, 340, 0.84, -6))
}

/** A paper pouch with a window and the fruit on its label. */
export function pouchPicture(key: string, art: FruitArt, paper: string): string {
  return picture(
    stage(key) +
      path('M150 96H450L470 500Q300 524 130 500Z', paper) +
      path('M150 96H450L454 150H146Z', shade(paper, -0.16)) +
      stroke('M164 124H436', shade(paper, 0.35), 4) +
      path('M400 150H454L470 500Q440 506 410 508Z', '#000', 0.06) +
      circle(300, 322, 128, shade(paper, 0.86)) +
      moved(drawFruit(art), 300, 322, 0.52) +
      rect(236, 466, 128, 10, shade(paper, 0.6), 5),
  )
}

/** A bottle of juice with the fruit on its label. */
export function bottlePicture(key: string, art: FruitArt, juice: string): string {
  return picture(
    stage(key) +
      rect(256, 52, 88, 54, shade(juice, -0.5), 10) +
      path(
        'M262 104H338V150C338 190 412 206 412 270V480Q412 512 380 512H220Q188 512 188 480V270C188 206 262 190 262 150Z',
        '#fff',
        0.75,
      ) +
      path(
        'M264 168H336C344 200 400 214 400 272V478Q400 500 378 500H222Q200 500 200 478V272C200 214 256 200 264 168Z',
        juice,
      ) +
      rect(200, 286, 200, 168, shade(juice, 0.86)) +
      rect(200, 286, 200, 12, shade(juice, -0.2)) +
      moved(drawFruit(art), 300, 376, 0.35) +
      stroke('M222 270Q224 232 262 214', '#fff', 12, 0.55) +
      path('M362 226Q400 240 400 280V478Q400 500 378 500H362Z', '#000', 0.07),
  )
}

/** The shop's mark: an orange slice under a leaf. */
export function fruitsLogo(primary: string, accent: string): string {
  const leaf = path('M300 150Q330 60 440 70Q430 170 300 150Z', shade(primary, 0.55))
  return picture(
    rect(0, 0, 600, 600, primary, 120) +
      moved(drawFruit({ kind: 'slice', skin: accent, flesh: shade(accent, 0.12) }), 300, 330, 0.96) +
      leaf,
  )
}
