import type { Store } from '../../../db/port.ts'
import { type Column, type Scan, type ScannedRow, scanned } from './scan.ts'

/** Counts for many queries at once. */
export interface Pool {
  /** The groups of a scan with a measure: all that are asked for at the same time and differ only in that are one statement. */
  ask(scan: Scan, column: Column): Promise<readonly ScannedRow[]>
}

interface Waiting {
  scan: Scan
  columns: Map<string, Column>
  rows: Promise<readonly ScannedRow[]>
}

export function poolOf(store: Store, tenantId: string): Pool {
  const waiting = new Map<string, Waiting>()
  return {
    ask(scan, column) {
      const known = waiting.get(scan.key)
      if (known) {
        known.columns.set(column.name, column)
        return known.rows
      }
      const columns = new Map([[column.name, column]])
      const rows = Promise.resolve().then(() => {
        waiting.delete(scan.key)
        return scanned(store, tenantId, scan, [...columns.values()])
      })
      waiting.set(scan.key, { scan, columns, rows })
      return rows
    },
  }
}
