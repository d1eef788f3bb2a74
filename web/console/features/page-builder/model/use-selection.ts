import { shallowEqual, useDebouncedValue } from '@mantine/hooks'
import { useCallback, useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'

const NAME = 'widgets'
/** More than these would make an address that nobody can send. */
const MOST_IN_ADDRESS = 12
/** The address follows when the choice has stood for so long: browsers refuse to change it a hundred times in a row. */
const STANDS_MS = 200

const idsIn = (search: string): string[] => new URLSearchParams(search).get(NAME)?.split(',').filter(Boolean) ?? []

/** The widgets that are selected, the first chosen first; the address says them, so that reload and share lead back. */
export function useSelection(): { selection: readonly string[]; select: (ids: readonly string[]) => void } {
  const search = useSearch()
  const [pathname, navigate] = useLocation()
  const [selection, setSelection] = useState<readonly string[]>(() => idsIn(search))
  const select = useCallback(
    (ids: readonly string[]) => setSelection((now) => (shallowEqual(now, ids) ? now : ids)),
    [],
  )
  const [chosen] = useDebouncedValue(selection, STANDS_MS)
  useEffect(() => {
    const shown = chosen.length > MOST_IN_ADDRESS ? [] : chosen
    const params = new URLSearchParams(location.search)
    if (shallowEqual(idsIn(location.search), shown)) return
    if (shown.length > 0) params.set(NAME, shown.join(','))
    else params.delete(NAME)
    const query = params.toString()
    navigate(query === '' ? pathname : `${pathname}?${query}`, { replace: true })
  }, [chosen, pathname, navigate])
  return { selection, select }
}
