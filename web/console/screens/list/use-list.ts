import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { usePlace } from '../../core/place.ts'
import { listQuery, namesQuery } from '../../core/queries.ts'
import type { Row } from '../../core/resource-client.ts'
import { propertyOf, type ScreenResource } from '../../core/screens.ts'
import { kindOf } from '../field-kind.ts'
import type { NamesByField } from './columns.tsx'
import { type ListState, readListState, toQuery, writeListState } from './list-state.ts'

const none: readonly Row[] = []

/** The names that the rows' references need, one request per referred resource. */
function useNames(screen: ScreenResource, columns: readonly string[], rows: readonly Row[]): NamesByField {
  const place = usePlace()
  const fields = columns.flatMap((name) => {
    const property = propertyOf(screen, name)
    const resource = property['x-field']?.reference?.resource
    return resource && kindOf(property) === 'reference' ? [{ name, resource }] : []
  })
  const results = useQueries({
    queries: fields.map(({ name, resource }) =>
      namesQuery(
        place,
        resource,
        rows.map((row) => row[name]).filter((id) => typeof id === 'string'),
      ),
    ),
  })
  return Object.fromEntries(fields.map(({ name }, index) => [name, results[index]?.data]))
}

/** A list's rows as its address asks for them, and how to ask for others. */
export function useList(screen: ScreenResource) {
  const place = usePlace()
  const [pathname, navigate] = useLocation()
  const search = useSearch()
  const state = useMemo(() => readListState(search, screen), [search, screen])
  const result = useQuery(listQuery(place, screen, toQuery(state)))
  const rows = result.data?.rows ?? none
  return {
    state,
    rows,
    page: result.data?.page,
    error: result.error,
    isPending: result.isPending,
    isStale: result.isPlaceholderData,
    retry: () => void result.refetch(),
    names: useNames(screen, state.columns, rows),
    show: (next: ListState, how: { replace?: boolean } = {}) =>
      navigate(`${pathname}${writeListState(next, screen)}`, how),
  }
}
export type List = ReturnType<typeof useList>
