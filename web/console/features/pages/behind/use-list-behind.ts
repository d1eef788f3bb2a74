import type { Answers, Point } from '@mtc/openapi/page'
import { useCallback } from 'react'
import { listAddress } from '../../../core/addresses.ts'
import { may, usePlace } from '../../../core/place.ts'
import { findScreen } from '../../../core/screens.ts'
import type { WidgetQueries } from '../viewing/widget-queries.ts'
import { listBehind } from './list-behind.ts'

/** The address of the list behind a widget's figure, or behind one of its points; undefined where there is none for the reader. */
export function useListBehind(
  queries: WidgetQueries,
  answers: Answers | undefined,
  timeZone: string,
): (name: string, point?: Point) => string | undefined {
  const place = usePlace()
  return useCallback(
    (name, point) => {
      const query = queries[name]
      const answer = answers?.[name]
      if (!query || !answer) return undefined
      const screenOf = (path: string) => {
        const screen = findScreen(path)
        return screen && may(place, screen, 'read') ? screen : undefined
      }
      const found = listBehind(query, answer.kind === 'insight' ? answer : undefined, point, { timeZone, screenOf })
      if (!found) return undefined
      const search = new URLSearchParams(found.parameters).toString()
      return listAddress(place, { path: found.path }) + (search === '' ? '' : `?${search}`)
    },
    [queries, answers, place, timeZone],
  )
}
