import { stringify } from 'csv-stringify/browser/esm/sync'

/** A cell that a spreadsheet would take for a formula is shown as the text it is. */
const lines = (rows: readonly (readonly unknown[])[]): string => stringify([...rows], { escape_formulas: true })

/** A file of comma-separated values (RFC 4180), made as its rows are found: chunks of any length, empty ones too. */
export function csvStream(
  heading: readonly string[],
  chunks: AsyncIterable<readonly (readonly unknown[])[]>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const source = chunks[Symbol.asyncIterator]()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(lines([heading]))),
    async pull(controller) {
      for (;;) {
        const { done, value } = await source.next()
        if (done) return controller.close()
        if (value.length === 0) continue
        return controller.enqueue(encoder.encode(lines(value)))
      }
    },
    // Whoever stops reading need not be looked for any further.
    async cancel() {
      await source.return?.()
    },
  })
}
