/** What tests of changes draw at random; the same for the same seed. */
export { seeded } from '../../random-fields.ts'
export { LOSSLESS, LOSSY } from './random-edits.ts'
export { randomData, randomType, randomValue } from './random-products.ts'
