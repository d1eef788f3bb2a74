/** What a product type can be made from: JSON Schemas, lists of fields, the header of a table. */
export { type CsvColumn, type ImportedCsv, importCsvHeader } from './csv-header.ts'
export { type Imported, importJsonSchema } from './json-schema.ts'
export type { ImportNote } from './note.ts'
export { importFields, isShortForm } from './short-form.ts'
