import type { ListQuery } from '@mtc/openapi'
import type { Asker } from '../asker.ts'
import { listedFor, rowsPage } from '../rows/answer-rows.ts'
import { fieldsOf, rowOf, shownFields } from '../rows/fields.ts'
import { parametersOf } from '../rows/parameters.ts'
import type { RowsQuery } from '../rows/rows-query.ts'
import { cellOf } from './cells.ts'
import type { CsvFile } from './file.ts'

const PAGE = 200

/** All rows of a list, a line each, read page by page. References go by their names. */
export function rowsFile(asker: Asker, query: RowsQuery): CsvFile {
  const { timeZone, currency: ownCurrency } = asker.tenant
  const listed = listedFor(asker, query)
  const first: ListQuery = { ...parametersOf(query, listed, timeZone), limit: PAGE, count: 'none' }
  const fields = fieldsOf(query.fields, listed)
  const isLacking = fields.some(({ type }) => type === 'money') && !fields.some(({ name }) => name === 'currency')
  const hasCurrency = isLacking && listed.fieldsByName.has('currency')

  async function* chunks() {
    for (let parameters: ListQuery | undefined = first; parameters; ) {
      const { data, page } = await rowsPage(asker, listed, parameters)
      const rows = data.map((row) => rowOf(row, fields, listed))
      for (const { name, type, reference } of fields)
        if (type === 'reference' && reference)
          asker.names.want(
            reference,
            rows.map((row) => row[name]),
          )
      await asker.names.load()
      const shown = shownFields(fields, rows)
      yield rows.map((row) => {
        const currency = typeof row['currency'] === 'string' ? row['currency'] : ownCurrency
        const cells = fields.map(({ name, reference }, i) => {
          const value = row[name]
          const called = reference && typeof value === 'string' ? asker.names.of(reference, value) : undefined
          return called ?? cellOf(shown[i]?.type ?? 'text', value, currency, timeZone)
        })
        return hasCurrency ? [...cells, currency] : cells
      })
      parameters = page.nextCursor === null ? undefined : { ...first, cursor: page.nextCursor }
    }
  }
  const heading = [...fields.map(({ title }) => title), ...(hasCurrency ? ['Currency'] : [])]
  return { name: listed.title, heading, chunks: chunks() }
}
