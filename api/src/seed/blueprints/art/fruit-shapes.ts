import { berryShapes } from './fruit-berry.ts'
import { orchardShapes } from './fruit-orchard.ts'
import { sunnyShapes } from './fruit-sunny.ts'
import { type Shape, shade } from './svg.ts'

const fruitShapes = { ...orchardShapes, ...berryShapes, ...sunnyShapes }

export type FruitKind = keyof typeof fruitShapes

export interface FruitArt {
  kind: FruitKind
  skin: string
  flesh?: string
}

export const drawFruit = ({ kind, skin, flesh }: FruitArt): Shape => fruitShapes[kind](skin, flesh ?? shade(skin, 0.35))
