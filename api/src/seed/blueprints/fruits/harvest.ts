import type { FruitArt } from '../art/fruit-shapes.ts'
import type { ProductStatus } from '../blueprint.ts'
import type { Grade, Process } from './choices.ts'

interface Harvest {
  name: string
  brand: string
  priceMinor: number
  art: FruitArt
  organic: boolean
  blurb: string
  status?: Exclude<ProductStatus, 'active'>
}

export interface FreshFruit extends Harvest {
  /** Slug of the category. */
  shelf: string
  origin: string
  /** First and last month, as in `Nov-Apr`. */
  season: string
  grams: number
  grade: Grade
  notes: readonly string[]
}

export interface DriedFruit extends Harvest {
  /** Colour of the pouch. */
  paper: string
  origin: string
  grams: number
  moisture: number
  sweetened: boolean
}

export interface Juice extends Harvest {
  /** Colour of what is in the bottle. */
  juice: string
  fruits: readonly string[]
  millilitres: number
  process: Process
}
