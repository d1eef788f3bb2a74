import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { type Changed, type LiveState, useLive } from '../../../core/live.ts'
import type { WidgetQueries } from '../viewing/widget-queries.ts'
import { gathered } from './gathered.ts'
import { isTouched } from './touched.ts'
import type { PageAnswers } from './use-page-data.ts'

/** A change of what pages are made of: themes, layouts, templates, widgets. */
const makesPages = ({ resource }: Changed) => resource?.startsWith('ui/') ?? false

/** Keeps a page's figures true while it is on show: only the widgets that a change touches are asked for anew. */
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
  const waiting = useMemo(
    () =>
      gathered<string>((ids) => {
        // What could not be refreshed keeps what it has; a stream that is lost says so itself.
        latest.current.refresh([...ids]).catch(() => latest.current.retry())
      }),
    [],
  )
  useEffect(() => waiting.stop, [waiting])
  return useLive(tenant, {
    onChange: (change) => {
      if (makesPages(change)) void queryClient.invalidateQueries({ queryKey: ['page', tenant] })
      waiting.add(
        [...queries].flatMap(([id, asked]) =>
          Object.values(asked).some((query) => isTouched(query, change)) ? [id] : [],
        ),
      )
    },
    onGap: () => {
      waiting.stop()
      latest.current.retry()
    },
  })
}
