/**
 * What somebody should know of an import: `repaired` is different from the file because the file was at odds with itself,
 * `lost` is what the file said and the page cannot hold, `open` is what somebody has to choose.
 */
export interface ImportNote {
  severity: 'repaired' | 'lost' | 'open'
  message: string
}

/** Collects notes; the same thing said many times is said once, with how often. */
export function notebook(limit = 200) {
  const notes: ImportNote[] = []
  let more = 0
  const write = (severity: ImportNote['severity']) => (message: string) => {
    if (notes.length < limit) notes.push({ severity, message })
    else more += 1
  }
  return {
    repaired: write('repaired'),
    lost: write('lost'),
    open: write('open'),
    all: (): ImportNote[] =>
      more === 0 ? notes : [...notes, { severity: 'lost', message: `${more} more like these are not listed` }],
  }
}
export type Notebook = ReturnType<typeof notebook>
