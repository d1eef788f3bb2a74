import type { Row } from '../../core/resource-client.ts'
import { isNarrowed, type ListState } from './list-state.ts'

interface Listed {
  state: Pick<ListState, 'q' | 'filters'>
  rows: readonly Row[]
  page: { total?: number | undefined } | undefined
}

/** Whether a row is shown only to whoever looks for it, given those it stands among. */
export type IsAside = (row: Row, rows: readonly Row[]) => boolean

/** A list that nobody has narrowed, without the rows that are there for whoever looks for them; its total says so. */
export function withoutAsides<L extends Listed>(list: L, isAside: IsAside | undefined): L {
  const { state, rows, page } = list
  if (!isAside || !page || isNarrowed(state)) return list
  const shown = rows.filter((row) => !isAside(row, rows))
  const left = rows.length - shown.length
  return { ...list, rows: shown, page: page.total === undefined ? page : { ...page, total: page.total - left } }
}
