import { csvStream } from '../../../kit/csv.ts'
import type { Verdict } from './tally.ts'

const HEADER = ['productId', 'name', 'sku', 'what', 'field', 'message', 'before', 'after']
const cell = (value: unknown) =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
/** Every fault and every loss, a line each, made as the verdicts come. */
export const csvOf = (verdicts: AsyncIterable<Verdict>): ReadableStream<Uint8Array> =>
  csvStream(HEADER, chunksOf(verdicts))

async function* chunksOf(verdicts: AsyncIterable<Verdict>) {
  for await (const verdict of verdicts) yield rowsOf(verdict)
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
