import type { ResourceField } from './src/row-fields.ts'

export type { ResourceField } from './src/row-fields.ts'

/** The generated row-fields.json: the fields of the rows that pages can list, by the path of their resource. */
declare const rowFields: Readonly<Record<string, readonly ResourceField[]>>
export default rowFields
