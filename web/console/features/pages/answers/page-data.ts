import type { Answers } from '@mtc/openapi/page'
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { answerOf, client } from '../../../core/api.ts'
import type { PageState } from '../state/page-state.ts'

/** What the viewer has chosen on the page, and so which figures they see. */
export type Choice = Pick<PageState, 'variables' | 'crossFilters'>

/** What one widget was answered: each of its questions, or why there is nothing. */
export interface WidgetData {
  answers: Answers
  problem: { code: string; message: string; requestId: string | undefined } | undefined
}
/** By the widgets' ids. A plain object: what a new answer repeats stays the same object, and is not drawn again. */
export type PageData = Readonly<Record<string, WidgetData>>

async function ask(
  { tenant, page, choice }: Asked,
  widgetIds: readonly string[] | undefined,
  signal?: AbortSignal,
): Promise<PageData> {
  const { variables, crossFilters } = choice
  const call = client.POST('/{tenant}/pages/{page}/data', {
    params: { path: { tenant, page } },
    body: {
      variables: { ...variables },
      crossFilters: [...crossFilters],
      ...(widgetIds ? { widgetIds: [...widgetIds] } : {}),
    },
    ...(signal ? { signal } : {}),
  })
  const { body } = await answerOf(call)
  const { requestId } = body
  return Object.fromEntries(
    body.data.widgets.map(({ id, answers, problem }) => [
      id,
      { answers, problem: problem ? { ...problem, requestId } : undefined },
    ]),
  )
}

export interface Asked {
  tenant: string
  page: string
  /** Tells the page's widgets from those that it had before: what was made otherwise is asked for anew. */
  made: number
  choice: Choice
}

const made = new WeakMap<object, number>()
let count = 0

/** Tells lists of widgets apart. A page that was asked for again and is the same keeps its list, and so its number. */
export function madeOf(widgets: readonly unknown[]): number {
  const known = made.get(widgets)
  if (known !== undefined) return known
  made.set(widgets, ++count)
  return count
}

const dataKey = ({ tenant, page, made: of, choice: { variables, crossFilters } }: Asked) =>
  ['page-data', tenant, page, of, variables, crossFilters] as const

/** What all widgets of a page show: one request. The figures before stand until the new ones are there. */
export const pageDataQuery = (asked: Asked) =>
  queryOptions({
    queryKey: dataKey(asked),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => ask(asked, undefined, signal),
  })

/** Asks anew for some widgets of a page; the others keep what they have. */
export async function refreshWidgets(
  queryClient: QueryClient,
  asked: Asked,
  widgetIds: readonly string[],
): Promise<void> {
  const { queryKey } = pageDataQuery(asked)
  const fresh = await ask(asked, widgetIds)
  queryClient.setQueryData(queryKey, (known) => (known ? { ...known, ...fresh } : known))
}
