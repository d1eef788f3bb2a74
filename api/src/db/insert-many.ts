import { type Column, getTableColumns, getTableName, is, SQL, type Table } from 'drizzle-orm'
import type { Statement, Store } from './port.ts'

const MAX_ROWS = 1000
// D1 takes values up to 2 MB, and a character is at most three bytes of UTF-8.
const MAX_CHARACTERS = 600_000

/** Makes statements that insert rows through one JSON parameter each: `[[column, column, …], …]`. */
export function inserter(dialect: Store['dialect']): Store['inserts'] {
  const plans = new Map<Table, Plan>()
  return (table, rows) => {
    const plan = plans.get(table) ?? planOf(dialect, table)
    plans.set(table, plan)
    const statements: Statement[] = []
    let chunk: string[] = []
    let size = 0
    const flush = () => {
      if (chunk.length === 0) return
      const compiled = { sql: plan.sql, params: [`[${chunk.join(',')}]`] }
      statements.push({ toSQL: () => compiled })
      chunk = []
      size = 0
    }
    for (const row of rows) {
      const text = encodeRow(plan.columns, row)
      if (chunk.length === MAX_ROWS || size + text.length > MAX_CHARACTERS) flush()
      chunk.push(text)
      size += text.length + 1
    }
    flush()
    return statements
  }
}

interface Plan {
  sql: string
  columns: [key: string, column: Column][]
}

function planOf(dialect: Store['dialect'], table: Table): Plan {
  const columns = Object.entries(getTableColumns<Table>(table))
  const names = columns.map(([, column]) => `"${column.name}"`).join(', ')
  const values = columns.map(([, column], index) => (dialect === 'pg' ? pgValue(column, index) : `value ->> ${index}`))
  const source = dialect === 'pg' ? 'jsonb_array_elements(cast($1 as jsonb))' : 'json_each(?)'
  return { columns, sql: `insert into "${getTableName(table)}" (${names}) select ${values.join(', ')} from ${source}` }
}

const pgValue = (column: Column, index: number): string =>
  `cast(value ->> ${index} as ${column.getSQLType().replace(/ collate .*/i, '')})`

/** Encodes as a single insert would: JSON columns become text inside the text, for it tells null from "null". */
function encodeRow(columns: Plan['columns'], row: Record<string, unknown>): string {
  return JSON.stringify(
    columns.map(([key, column]) => {
      const value = row[key] === undefined ? defaultOf(column) : row[key]
      if (value === null) return null
      const encoded = column.mapToDriverValue(value)
      return typeof encoded === 'string' ? encoded.toWellFormed() : encoded
    }),
  )
}

function defaultOf(column: Column): unknown {
  const { default: value } = column
  if (is(value, SQL)) throw new Error(`insertMany cannot know the default of ${column.name}: give it a value`)
  return value ?? null
}
