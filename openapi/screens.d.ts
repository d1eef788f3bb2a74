import type { ScreenEntry } from './src/screens.ts'

export type { ScreenEntry, ScreenResource, ScreenSchemas } from './src/screens.ts'

/** The generated screens.json: every resource's place in the console. */
declare const screens: readonly ScreenEntry[]
export default screens
