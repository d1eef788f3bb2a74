import { goneRows, type NamedRow, namedRows, type PageContent, type PageFault } from '@mtc/openapi/page'
import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { findScreen } from '../../../core/screens.ts'
import { surroundingsOf } from './faults.ts'
import { goneQuery } from './gone-query.ts'
import type { Surface } from './surface.ts'

const nounOf = (resource: string): string => findScreen(resource)?.singular ?? 'row'

/** What a page names of the shop's rows although it is no longer there, as faults; nothing while that is not known. */
export function useGoneRows(
  tenant: string,
  content: PageContent | undefined,
  components: Surface['components'],
): readonly PageFault[] {
  const named = useMemo(
    () => (content ? namedRows(content, surroundingsOf(undefined, components)) : []),
    [content, components],
  )
  const gone = useQueries({
    queries: [...new Set(named.map(({ resource }) => resource))].map((resource) => {
      const ids = named.flatMap((row) => (row.resource === resource ? [row.id] : []))
      return goneQuery(tenant, resource, ids)
    }),
    combine: useCallback(
      (found: readonly { data: readonly string[] | undefined }[]) => found.flatMap(({ data }) => data ?? []),
      [],
    ),
  })
  return useMemo(() => {
    const isGone = ({ resource, id }: NamedRow) => gone.includes(`${resource} ${id}`)
    return goneRows(named, isGone, nounOf)
  }, [named, gone])
}
