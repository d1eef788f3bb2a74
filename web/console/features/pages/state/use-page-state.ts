import type { PageVariable } from '@mtc/openapi/page'
import { useCallback, useMemo, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import { sameJson } from '../../../core/json.ts'
import { type PageState, readPageState, writePageState } from './page-state.ts'

/** How the address says to look at a page, and the way to look at it otherwise. */
export function usePageState(variables: readonly PageVariable[]): {
  state: PageState
  change: (part: Partial<PageState>, how?: { replace?: boolean }) => void
} {
  const [pathname, navigate] = useLocation()
  const search = useSearch()
  const before = useRef<PageState>(undefined)
  const state = useMemo(() => {
    const read = readPageState(new URLSearchParams(search), variables)
    before.current = before.current ? keptParts(before.current, read) : read
    return before.current
  }, [search, variables])
  const latest = useRef({ state, search, pathname, variables, navigate })
  latest.current = { state, search, pathname, variables, navigate }
  const change = useCallback((part: Partial<PageState>, how: { replace?: boolean } = {}) => {
    const now = latest.current
    const next = writePageState(new URLSearchParams(now.search), { ...now.state, ...part }, now.variables).toString()
    now.navigate(next === '' ? now.pathname : `${now.pathname}?${next}`, how)
  }, [])
  return { state, change }
}

/** What says the same stays the same object: what follows from it is not worked out again. */
function keptParts(before: PageState, read: PageState): PageState {
  const kept = <K extends keyof PageState>(name: K): PageState[K] =>
    sameJson(before[name], read[name]) ? before[name] : read[name]
  return {
    variables: kept('variables'),
    crossFilters: kept('crossFilters'),
    tables: kept('tables'),
    turned: kept('turned'),
    fullScreen: kept('fullScreen'),
  }
}
