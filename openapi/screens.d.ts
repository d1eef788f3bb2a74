import type { ScreenResource } from './src/screens.ts'

export type { ScreenResource } from './src/screens.ts'
/** The generated screens.json: what the console's generic screens are made from. */
declare const screens: readonly ScreenResource[]
export default screens
