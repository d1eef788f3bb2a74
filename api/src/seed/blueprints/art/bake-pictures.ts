import { entryAt, hashOf } from '../random.ts'
import { breadShapes } from './bread-shapes.ts'
import { cakeShapes } from './cake-shapes.ts'
import { pastryShapes } from './pastry-shapes.ts'
import { ellipse, moved, path, picture, rect, type Shape, shade, stroke } from './svg.ts'

const bakeShapes = { ...breadShapes, ...cakeShapes, ...pastryShapes }

export type BakeKind = keyof typeof bakeShapes

export interface BakeArt {
  kind: BakeKind
  /** Crust or crumb. */
  base: string
  /** Slash, seeds, icing or filling. */
  top: string
}

const LINEN = ['#efe3d0', '#e4d8c8', '#e9dccb', '#dfe0d2', '#ecd9c9', '#e2dcd6'] as const
/** Dark crusts lie on light wood, so that they stand out. */
const BOARDS = { light: ['#f3e0bd', '#f7ead2'], dark: ['#4b5560', '#5d4a44'] } as const

/** A striped cloth with a wooden board, or a plate for what is eaten with a fork. */
function table(key: string, { kind, base }: BakeArt): Shape {
  const linen = LINEN[hashOf(key) % LINEN.length] ?? LINEN[0]
  const cloth =
    rect(0, 0, 600, 600, linen) + stroke('M70-20V620M96-20V620M504-20V620M530-20V620', shade(linen, -0.09), 7)
  if (!(kind in breadShapes))
    return (
      cloth +
      ellipse(300, 330, 268, 222, shade(linen, -0.16)) +
      ellipse(300, 318, 266, 220, '#fffdf8') +
      ellipse(300, 318, 214, 172, shade(linen, 0.55))
    )
  const boards = Number.parseInt(base.slice(3, 5), 16) < 0x58 ? BOARDS.light : [...BOARDS.light, ...BOARDS.dark]
  const board = entryAt(boards, hashOf(`${key}/board`))
  const grain = stroke('M96 220H420M140 292H510M90 372H380M210 436H500', shade(board, -0.07), 6)
  return cloth + rect(46, 122, 508, 396, shade(board, -0.22), 46) + rect(46, 108, 508, 396, board, 46) + grain
}

export function bakePicture(key: string, { kind, base, top }: BakeArt): string {
  const shadow = ellipse(300, kind in breadShapes ? 428 : 424, 190, 34, '#3b2412', 0.18)
  return picture(table(key, { kind, base, top }) + shadow + moved(bakeShapes[kind](base, top), 300, 308))
}

/** The shop's mark: an ear of grain in a ring. */
export function bakeryLogo(primary: string, accent: string): string {
  const grain = path('M0 0C26-20 26-56 0-84C-26-56-26-20 0 0Z', accent)
  const ears = [150, 220, 290, 360]
    .map((y) => moved(grain, 292, y + 60, 1, -38) + moved(grain, 308, y + 60, 1, 38))
    .join('')
  return picture(
    rect(0, 0, 600, 600, primary, 120) + stroke('M300 500V190', accent, 14) + ears + moved(grain, 300, 190, 1.1),
  )
}
