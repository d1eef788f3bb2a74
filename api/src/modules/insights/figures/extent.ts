import { and, max, min, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { ownedBy } from '../../../kit/tenant-store.ts'
import type { Asker } from '../asker.ts'
import type { Counted } from '../sources/source.ts'
import type { ExtentOf } from './time-of.ts'

/** Looks up where the time of a source begins and ends, once for all queries of a batch. */
export function extents({ store, tenant }: Asker): (name: string, counted: Counted) => ExtentOf {
  const known = new Map<string, ReturnType<ExtentOf>>()
  const find = async ({ timed, tenantId, time }: Counted): ReturnType<ExtentOf> => {
    if (!time || !timed) return undefined
    // Each end by itself: a minimum or a maximum alone is the first entry of an index.
    const [row] = await store.q
      .select({ first: end(min(time)), last: end(max(time)) })
      .from(sql`(select 1) as one` as unknown as SQLiteTable)
    return row?.first === null || row?.last === null
      ? undefined
      : { first: Number(row?.first), last: Number(row?.last) }

    function end(of: typeof time) {
      return sql`(select ${of} from ${timed} where ${and(ownedBy({ tenantId }, tenant.id))})`
    }
  }
  return (name, counted) => () => {
    const found = known.get(name) ?? find(counted)
    known.set(name, found)
    return found
  }
}
