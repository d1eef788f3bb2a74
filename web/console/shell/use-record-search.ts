import { useDebouncedValue } from '@mantine/hooks'
import { useQueries } from '@tanstack/react-query'
import { rowAddress, TEMPLATES } from '../core/addresses.ts'
import { may, usePlace } from '../core/place.ts'
import { listQuery, nameOf } from '../core/queries.ts'
import { type ScreenEntry, screens } from '../core/screens.ts'

export interface Hit {
  address: string
  name: string
  hint: string | undefined
}

const hintFields = ['sku', 'customerName', 'slug', 'page']
const hintOf = (row: Record<string, unknown>) => {
  const found = hintFields.map((field) => row[field]).find((value) => typeof value === 'string' && value !== '')
  return typeof found === 'string' ? found : undefined
}

/** Records of any resource whose text holds the words, a few of each; nothing before two letters. */
export function useRecordSearch(query: string): {
  found: { screen: ScreenEntry; hits: Hit[] }[]
  isSearching: boolean
} {
  const place = usePlace()
  const typed = query.trim()
  const [settled] = useDebouncedValue(typed, 200)
  const isAsked = settled.length >= 2
  // Pages are at hand in the shell, with the address that draws them.
  const searched = isAsked
    ? screens.filter((screen) => screen.searchable && screen.path !== TEMPLATES && may(place, screen, 'read'))
    : []
  const results = useQueries({
    queries: searched.map((screen) => listQuery(place, screen, { q: settled, limit: 4, count: 'none' })),
  })
  const found = searched.flatMap((screen, index) => {
    const rows = results[index]?.data?.rows ?? []
    const hits = rows.map((row) => ({
      address: rowAddress(place, screen, row),
      name: nameOf(screen, row),
      hint: hintOf(row),
    }))
    return hits.length === 0 ? [] : [{ screen, hits }]
  })
  const isWaiting = typed !== settled && typed.length >= 2
  return { found, isSearching: isWaiting || results.some(({ isFetching }) => isFetching) }
}
