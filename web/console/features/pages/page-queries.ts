import { queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../../core/api.ts'
import { pagesKey } from '../../core/pages.ts'
import type { ResolvedPage } from '../../page/resolved-page.ts'

/** The page that a console begins with. */
export const DEFAULT_PAGE = 'default'

/** A page is made of a template, a layout, a theme, components and widgets: any may have changed, so every visit asks anew. */
export const pageQuery = (tenant: string, page: string) =>
  queryOptions({
    queryKey: [...pagesKey(tenant), page],
    staleTime: 0,
    queryFn: async ({ signal }): Promise<ResolvedPage> => {
      const call = client.GET('/{tenant}/pages/{page}', { params: { path: { tenant, page } }, signal })
      // What a request may leave out is filled in by the time it is answered; the contract has one type for both.
      return (await answerOf(call)).body.data as ResolvedPage
    },
  })
