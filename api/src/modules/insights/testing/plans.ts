import { SOURCES } from '@mtc/openapi/page'
import { sql } from 'drizzle-orm'
import { explain } from '../../../db/explain.ts'
import type { Store } from '../../../db/port.ts'
import { eventsSinceQuery } from '../../events/outbox.ts'
import { type Scan, scanQuery } from '../figures/scan.ts'
import { COUNTED } from '../sources/index.ts'

const TENANT = 't1'

/** Which tables are read from end to end when sources are counted by each of their dimensions, and events are followed. */
export async function scansOf(store: Store): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const [name, makes] of Object.entries(COUNTED)) {
    const counted = makes(store.t, store.f)
    const columns = Object.entries(counted.measures).map(([measure, { columns }]) => ({
      name: measure,
      sql: columns(undefined),
    }))
    for (const dimension of ['none', ...Object.keys(SOURCES[name]?.dimensions ?? {})]) {
      const made = counted.dimensions[dimension]
      const scan: Scan = {
        key: dimension,
        counted,
        spans: counted.time ? [[0, 1, 2]] : undefined,
        conditions: [],
        needsMore: true,
        group: typeof made === 'function' ? made(counted.time ?? sql`0`) : made,
        split: undefined,
        only: {},
        byCurrency: counted.currency !== undefined,
        most: undefined,
      }
      const { scans } = await explain(store, scanQuery(store, TENANT, scan, columns))
      const tables = scans.filter((table) => ['orders', 'order_items', 'products', 'audit_log'].includes(table))
      if (tables.length > 0) found[`${name} by ${dimension}`] = tables
    }
  }
  const { scans, isSorted } = await explain(store, eventsSinceQuery(store, TENANT, 1, { createdAt: 2, id: 'a' }))
  if (scans.length > 0 || isSorted) found['events'] = scans
  return found
}
