import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { type LiveState, useLive } from '../../../core/live.ts'
import { pagesKey } from '../../../core/pages.ts'
import type { WidgetQueries } from '../viewing/widget-queries.ts'
import { gathered } from './gathered.ts'
import { isTouched, touchesPages } from './touched.ts'
import type { PageAnswers } from './use-page-data.ts'

/** Keeps a page and its figures true while it is on show: only the widgets that a change touches are asked for anew. */
export function useLiveAnswers(
  tenant: string,
  queries: ReadonlyMap<string, WidgetQueries>,
  { refresh, retry }: Pick<PageAnswers, 'refresh' | 'retry'>,
): LiveState {
  const queryClient = useQueryClient()
  const latest = useRef({ refresh, retry })
  useEffect(() => {
    latest.current = { refresh, retry }
  })
  const waiting = useMemo(() => {
    // One after the other: an answer that comes late is never older than the one before it.
    let before: Promise<unknown> = Promise.resolve()
    return gathered<string>((ids) => {
      // What could not be refreshed keeps what it has; a stream that is lost says so itself.
      before = before.then(() => latest.current.refresh([...ids])).catch(() => latest.current.retry())
    })
  }, [])
  useEffect(() => waiting.stop, [waiting])
  const askForPage = () => void queryClient.invalidateQueries({ queryKey: pagesKey(tenant) })
  return useLive(tenant, {
    onChange: (change) => {
      if (touchesPages(change)) askForPage()
      waiting.add(
        [...queries].flatMap(([id, asked]) =>
          Object.values(asked).some((query) => isTouched(query, change)) ? [id] : [],
        ),
      )
    },
    onGap: () => {
      askForPage()
      waiting.stop()
      latest.current.retry()
    },
  })
}
