import { sql } from 'drizzle-orm'
import type { Fragments } from '../port.ts'
import { searchWords } from '../search-text.ts'
import { contains } from './contains.ts'

const pgArray = (path: readonly string[]) =>
  `{${path.map((key) => `"${key.replaceAll(/["\\]/g, (c) => `\\${c}`)}"`).join(',')}}`

export const pgFragments: Fragments = {
  jsonText: (column, path) => sql`(${column} #>> cast(${pgArray(path)} as text[]))`,
  jsonNumber: (column, path) => sql`cast(${column} #>> cast(${pgArray(path)} as text[]) as double precision)`,
  contains,
  matches(match, most) {
    const found = sql`words @@ cast(${match} as tsquery)`
    if (most === undefined) return sql`search_docs.${found}`
    return sql`search_docs.id in (select id from search_docs where ${found}${sql.raw(` limit ${most}`)})`
  },
  among: (column, list) => sql`${column} = any(array(select json_array_elements_text(cast(${list} as json))))`,
  spans: (list) =>
    sql`(select cast(value ->> 0 as bigint) as n, cast(value ->> 1 as bigint) as since, cast(value ->> 2 as bigint) as until from jsonb_array_elements(cast(${list} as jsonb))) as spans`,
  unindexed: (column) => sql`${column}`,
  held: (query) => sql`(${query} for share)`,
  searchMatch(scopes, query) {
    const words = searchWords(query).map((word) => `'${word}'`)
    // No word can hold the @ that marks a scope, so no text can name another's.
    return words.length === 0
      ? undefined
      : `(${scopes.map((scope) => `'@${scope}'`).join(' | ')}) & ${words.join(' & ')}:*`
  },
}
