import {
  type CsvColumn,
  type Imported,
  importCsvHeader,
  importFields,
  importJsonSchema,
  isShortForm,
} from '@mtc/openapi/product-schema/imports'
import { parsed } from '../json/text-design.ts'

/** What a pasted or dropped text turned out to be. */
export type ReadImport =
  | { form: 'nothing' }
  | { form: 'schema' | 'fields'; imported: Imported }
  | { form: 'csv'; columns: CsvColumn[]; rows: number }
  | { form: 'unknown'; fault: string }

const looksLikeJson = (text: string) => /^\s*[[{]/.test(text)

/** A JSON Schema, the short form, or the header of a table: whichever the text is. */
export function readImport(text: string): ReadImport {
  if (text.trim() === '') return { form: 'nothing' }
  if (looksLikeJson(text)) {
    const value = parsed(text)
    if (value === undefined) return { form: 'unknown', fault: 'This begins like JSON, but it is not whole.' }
    return isShortForm(value)
      ? { form: 'fields', imported: importFields(value) }
      : { form: 'schema', imported: importJsonSchema(value) }
  }
  const { columns, rows, fault } = importCsvHeader(text)
  return fault === undefined ? { form: 'csv', columns, rows } : { form: 'unknown', fault }
}
