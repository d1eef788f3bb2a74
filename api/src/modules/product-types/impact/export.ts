import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Verdict } from './tally.ts'

const HEADER = ['productId', 'name', 'sku', 'what', 'field', 'message', 'before', 'after']
const cell = (value: unknown) =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
/** A cell that a spreadsheet would take for a formula is shown as the text it is. */
const lines = (rows: readonly unknown[][]) => stringify([...rows], { escape_formulas: true })

/** Every fault and every loss, a line each, made as the verdicts come. */
export function csvOf(verdicts: AsyncIterable<Verdict>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const source = verdicts[Symbol.asyncIterator]()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(lines([HEADER]))),
    async pull(controller) {
      for (;;) {
        const { done, value } = await source.next()
        if (done) return controller.close()
        const rows = rowsOf(value)
        if (rows.length === 0) continue
        return controller.enqueue(encoder.encode(lines(rows)))
      }
    },
  })
}

function rowsOf({ product: { id, name, sku }, faults, losses }: Verdict): unknown[][] {
  return [
    ...faults.map(({ field, message }) => [id, name, sku, 'fault', field, message, '', '']),
    ...losses.map(({ change, field, before, after }) => [
      id,
      name,
      sku,
      'loss',
      field,
      change,
      cell(before),
      cell(after),
    ]),
  ]
}
