import { useCallback } from 'react'
import { useLocation, useSearch } from 'wouter'

/** One word of the address: what is on show, so that reload and share lead back to it. */
export function useAddress(name: string): [string | undefined, (value: string | undefined) => void] {
  const search = useSearch()
  const [pathname, navigate] = useLocation()
  const set = useCallback(
    (value: string | undefined) => {
      // Not the search of the last drawing: several changes may follow each other within one.
      const params = new URLSearchParams(location.search)
      if (value === undefined) params.delete(name)
      else params.set(name, value)
      const query = params.toString()
      if (query !== location.search.slice(1))
        navigate(query === '' ? pathname : `${pathname}?${query}`, { replace: true })
    },
    [name, pathname, navigate],
  )
  return [new URLSearchParams(search).get(name) ?? undefined, set]
}
