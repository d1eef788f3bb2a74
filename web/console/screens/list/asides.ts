import type { Row } from '../../core/resource-client.ts'
import { isNarrowed, type ListState } from './list-state.ts'

interface Listed {
  state: Pick<ListState, 'q' | 'filters'>
  rows: readonly Row[]
  page: { total?: number | undefined } | undefined
}

/** A list that nobody has narrowed, without the rows that are there for whoever looks for them; its total says so. */
export function withoutAsides<L extends Listed>(list: L, isAside: ((row: Row) => boolean) | undefined): L {
  const { state, rows, page } = list
  if (!isAside || !page || isNarrowed(state)) return list
  const shown = rows.filter((row) => !isAside(row))
  const left = rows.length - shown.length
  return { ...list, rows: shown, page: page.total === undefined ? page : { ...page, total: page.total - left } }
}
