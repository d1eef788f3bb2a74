import type { Answers } from '@mtc/openapi/page'
import { queryOptions } from '@tanstack/react-query'
import { answerOf, client, type components } from '../../../core/api.ts'
import type { ResolvedPage } from '../../../page/resolved-page.ts'
import type { Viewer } from './viewers.ts'

/** Whose eyes a page is seen with, and which state of it. */
export interface Look {
  tenant: string
  /** The address that the page is published at. */
  page: string
  as: Viewer
  isDraft: boolean
}

export type Explanation = components['schemas']['PageExplanation']

/** A page as somebody gets it: what they may not see never left the server. */
export interface SeenPage {
  page: ResolvedPage
  explain: Explanation | undefined
  data: ReadonlyMap<string, { answers: Answers; problem: string | undefined }>
}

/** Exactly what somebody of a role is answered: the page, and what its widgets show. `ready` waits for the draft to be saved. */
export const seenPageQuery = (look: Look, ready: () => Promise<unknown>) =>
  queryOptions({
    queryKey: ['page-as', look],
    staleTime: 0,
    gcTime: 0,
    retry: false,
    queryFn: async ({ signal }): Promise<SeenPage> => {
      const { tenant, page: name, as, isDraft } = look
      if (isDraft) await ready()
      const path = { tenant, page: name }
      const query = { as, explain: '1' as const, ...(isDraft ? { isDraft: '1' as const } : {}) }
      const seen = answerOf(client.GET('/{tenant}/pages/{page}', { params: { path, query }, signal }))
      const { explain, ...page } = (await seen).body.data
      const body = { variables: {}, crossFilters: [], as, isDraft }
      const answered = answerOf(client.POST('/{tenant}/pages/{page}/data', { params: { path }, body, signal }))
      const { widgets } = (await answered).body.data
      return {
        // What a request may leave out is filled in by the time it is answered; the contract has one type for both.
        page: page as ResolvedPage,
        explain,
        data: new Map(widgets.map(({ id, answers, problem }) => [id, { answers, problem: problem?.message }])),
      }
    },
  })
