import { sql } from 'drizzle-orm'
import type { Fragments } from '../port.ts'
import { searchWords } from '../search-text.ts'
import { contains } from './contains.ts'

// Inside a quoted label of a JSON path, JSON's own escapes hold.
const jsonPath = (path: readonly string[]) => `$${path.map((key) => `.${JSON.stringify(key)}`).join('')}`

export const sqliteFragments: Fragments = {
  jsonText: (column, path) => sql`cast(${column} ->> ${jsonPath(path)} as text)`,
  jsonNumber: (column, path) => sql`cast(${column} ->> ${jsonPath(path)} as real)`,
  contains,
  matches(match, most) {
    const limit = most === undefined ? sql`` : sql.raw(` limit ${most}`)
    return sql`search_docs.rowid in (select rowid from search_index where search_index match ${match}${limit})`
  },
  among: (column, list) => sql`${column} in (select value from json_each(${list}))`,
  // The limit keeps it a table of its own: taken apart, its JSON would be read again for every row that is joined.
  spans: (list) =>
    sql`(select value ->> 0 as n, value ->> 1 as since, value ->> 2 as until from json_each(${list}) limit -1) as spans`,
  unindexed: (column) => sql`+${column}`,
  // One unit of work at a time.
  held: (query) => sql`${query}`,
  searchMatch(scopes, query) {
    const words = searchWords(query).map((word) => `"${word}"`)
    return words.length === 0
      ? undefined
      : `scope : (${scopes.map((scope) => `"${scope}"`).join(' OR ')}) AND body : (${words.join(' AND ')} *)`
  },
}
