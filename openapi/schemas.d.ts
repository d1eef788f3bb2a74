import type { ScreenSchemas } from './src/screens.ts'

/** The generated schemas.json: the JSON Schemas of each resource, by its path. */
declare const schemas: Readonly<Record<string, ScreenSchemas>>
export default schemas
