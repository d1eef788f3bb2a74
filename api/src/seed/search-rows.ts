import { searchText } from '../db/search-text.ts'
import { searchScope } from '../kit/crud/list.ts'

/** The words of rows that were written past the kit, so that searching finds them all the same. */
export const searchRows = (tenantId: string | null, path: string, rows: readonly { id: string; words: string }[]) =>
  rows.map(({ id, words }) => ({ id, scope: searchScope(tenantId, path), body: searchText(words) }))
