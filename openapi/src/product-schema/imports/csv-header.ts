import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import type { FieldDefinition } from '../field-definition.ts'
import { SCHEMA_LIMITS } from '../limits.ts'
import { fieldLabel, fieldNames } from './field-name.ts'
import { guessOf } from './guesses.ts'

/** One column and the field it may become. */
export type CsvColumn = {
  header: string
  field: FieldDefinition
  /** Why this kind, in a sentence. */
  because: string
  /** The first different values, as they are written. */
  samples: string[]
}

export type ImportedCsv = {
  columns: CsvColumn[]
  /** How many rows the guesses rest on. */
  rows: number
  /** What is wrong with the file, in a sentence; there are no columns then. */
  fault?: string
}

const MOST_ROWS = 200
const MOST_SAMPLES = 3
const DELIMITERS = [',', ';', '\t', '|']

/** Fields from a table's header, their kinds guessed from its first 200 rows; the delimiter is found out. */
export function importCsvHeader(text: string): ImportedCsv {
  const table = DELIMITERS.map((delimiter) => readTable(text, delimiter)).reduce(wider)
  if ('fault' in table) return { columns: [], rows: 0, fault: table.fault }
  const [headers = [], ...rows] = table.records
  const fault = faultOf(headers)
  if (fault !== undefined) return { columns: [], rows: 0, fault }
  const names = fieldNames(headers)
  const columns = headers.map((written, nth): CsvColumn => {
    const header = written.trim()
    const values = rows.map((row) => row[nth]?.trim() ?? '').filter((value) => value !== '')
    // As much of each as tells its kind: patterns of quadratic cost look at it.
    const beginnings = values.map((value) => value.slice(0, SCHEMA_LIMITS.patternInput))
    const { because, ...guess } = guessOf({ header, values: beginnings })
    const label = fieldLabel(header === '' ? `Column ${nth + 1}` : header)
    const field = { name: names[nth] ?? `column${nth + 1}`, label, ...guess }
    return { header, field, because, samples: [...new Set(values)].slice(0, MOST_SAMPLES) }
  })
  return { columns, rows: rows.length }
}

type Table = { records: string[][] } | { fault: string }

function readTable(text: string, delimiter: string): Table {
  try {
    const records: string[][] = parse(text, {
      delimiter,
      bom: true,
      to: MOST_ROWS + 1,
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: SCHEMA_LIMITS.schemaBytes,
    })
    return { records }
  } catch (fault) {
    if (fault instanceof CsvError) return { fault: `This is not a table we can read: ${fault.message}` }
    throw fault
  }
}

/** The reading with more columns; a wrong delimiter leaves a header in one piece. */
function wider(a: Table, b: Table): Table {
  const width = (table: Table) => ('records' in table ? (table.records[0]?.length ?? 0) : -1)
  return width(b) > width(a) ? b : a
}

function faultOf(headers: readonly string[]): string | undefined {
  if (headers.every((header) => header.trim() === '')) return 'The first line names no columns'
  if (headers.length <= SCHEMA_LIMITS.schemaProperties) return undefined
  return `A product type has at most ${SCHEMA_LIMITS.schemaProperties} fields; this table has ${headers.length} columns`
}
