/** A cell of a grid, from 0. */
export interface Place {
  row: number
  column: number
}

/** Where a key leads from a cell; undefined for keys that lead nowhere. */
export function moved(key: string, { row, column }: Place, size: { rows: number; columns: number }): Place | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  const ways: Readonly<Record<string, Place>> = {
    ArrowUp: { row: Math.max(0, row - 1), column },
    ArrowDown: { row: Math.min(lastRow, row + 1), column },
    ArrowLeft: { row, column: Math.max(0, column - 1) },
    ArrowRight: { row, column: Math.min(lastColumn, column + 1) },
    Home: { row, column: 0 },
    End: { row, column: lastColumn },
  }
  return Object.hasOwn(ways, key) ? ways[key] : undefined
}
