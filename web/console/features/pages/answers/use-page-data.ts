import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { ResolvedPage } from '../../../page/resolved-page.ts'
import { type Choice, madeOf, type PageData, pageDataQuery, refreshWidgets } from './page-data.ts'

/** How far a page's data is. */
export interface PageAnswers {
  /** What is there, perhaps of the choice before. */
  data: PageData | undefined
  /** Whether it is of the choice before, and the new one is on its way. */
  isStale: boolean
  error: Error | null
  /** When the newest part of it came (epoch milliseconds); 0 before the first. */
  updatedAt: number
  retry: () => void
  /** Asks for some widgets anew; the others keep what they have. */
  refresh: (widgetIds: readonly string[]) => Promise<void>
}

const ASKS_EVERY = 1000

/** What all widgets of a page show, in one request, and again as often as the page says. */
export function usePageData(
  tenant: string,
  { page, widgets, refreshSeconds }: Pick<ResolvedPage, 'page' | 'widgets' | 'refreshSeconds'>,
  choice: Choice,
): PageAnswers {
  const queryClient = useQueryClient()
  const asked = useMemo(() => ({ tenant, page, made: madeOf(widgets), choice }), [tenant, page, widgets, choice])
  const { data, isPlaceholderData, error, dataUpdatedAt, refetch } = useQuery({
    ...pageDataQuery(asked),
    enabled: widgets.some(({ binding }) => binding !== null),
    refetchInterval: refreshSeconds === null ? false : refreshSeconds * ASKS_EVERY,
  })
  const refresh = useCallback(
    (widgetIds: readonly string[]) => refreshWidgets(queryClient, asked, widgetIds),
    [queryClient, asked],
  )
  return { data, isStale: isPlaceholderData, error, updatedAt: dataUpdatedAt, retry: () => void refetch(), refresh }
}
