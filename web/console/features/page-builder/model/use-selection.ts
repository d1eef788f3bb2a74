import { useCallback, useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'

const NAME = 'widgets'
/** More than these would make an address that nobody can send. */
const MOST_IN_ADDRESS = 12

const idsIn = (search: string): string[] => new URLSearchParams(search).get(NAME)?.split(',').filter(Boolean) ?? []
const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id, at) => id === b[at])

/** The widgets that are selected, the first chosen first; the address says them, so that reload and share lead back. */
export function useSelection(): { selection: readonly string[]; select: (ids: readonly string[]) => void } {
  const search = useSearch()
  const [pathname, navigate] = useLocation()
  const [selection, setSelection] = useState<readonly string[]>(() => idsIn(search))
  const select = useCallback((ids: readonly string[]) => setSelection((now) => (same(now, ids) ? now : ids)), [])
  useEffect(() => {
    const shown = selection.length > MOST_IN_ADDRESS ? [] : selection
    const params = new URLSearchParams(location.search)
    if (same(idsIn(location.search), shown)) return
    if (shown.length > 0) params.set(NAME, shown.join(','))
    else params.delete(NAME)
    const query = params.toString()
    navigate(query === '' ? pathname : `${pathname}?${query}`, { replace: true })
  }, [selection, pathname, navigate])
  return { selection, select }
}
