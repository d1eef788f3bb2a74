import { bulk } from './conformance/bulk.ts'
import { queries } from './conformance/queries.ts'
import { races } from './conformance/races.ts'
import { refusals } from './conformance/refusals.ts'
import { rows } from './conformance/rows.ts'
import { fixtures } from './conformance/sample.ts'
import { search } from './conformance/search.ts'
import type { Store } from './port.ts'

/** Runs every kind of statement on a migrated, empty store; what it answers must be the same on every engine. */
export async function conformance(store: Store): Promise<Record<string, unknown>> {
  await fixtures(store)
  return {
    rows: await rows(store),
    queries: await queries(store),
    search: await search(store),
    refusals: await refusals(store),
    bulk: await bulk(store),
    races: await races(store),
  }
}
