import type { StoredProps, WidgetData, WidgetResult } from '@mtc/widgets/manifest'
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type DataPlan, insightId, listRequest, planData } from './data-plan.ts'
import { insightsQuery, rowsQuery } from './page-queries.ts'

/** How far the data of one widget is. */
export type DataState =
  | { is: 'ready'; result: WidgetResult | undefined }
  | { is: 'loading' }
  | { is: 'failed'; error: unknown; retry: () => void }

interface Answer<T> {
  data: T | undefined
  error: unknown
  isPlaceholderData: boolean
  refetch: () => unknown
}
type Insights = ReadonlyMap<string, Extract<WidgetResult, { kind: 'insights' }>['results'][string]>

/** Fetches what all widgets of a page ask for: one request for the figures, one for each list of rows. */
export function usePageData(
  tenant: string,
  widgets: readonly { id: string; view: string; props: StoredProps }[],
): (widgetId: string) => DataState {
  const plan = useMemo(() => planData(widgets), [widgets])
  const insights = useQueries({ queries: plan.insights.map((queries) => insightsQuery(tenant, queries)) })
  const lists = useQueries({ queries: plan.lists.map((list) => rowsQuery(tenant, list)) })
  return (widgetId) => {
    const asked = plan.asked.get(widgetId)
    if (!asked) return { is: 'ready', result: undefined }
    return asked.kind === 'insights' ? figures(asked, insights) : rows(asked, plan, lists)
  }
}

function figures(
  { queries }: Extract<WidgetData, { kind: 'insights' }>,
  batches: readonly Answer<Insights>[],
): DataState {
  const found = Object.entries(queries).map(([name, query]) => {
    const id = insightId(query)
    return [name, batches.map(({ data }) => data?.get(id)).find((result) => result !== undefined)] as const
  })
  const results = found.flatMap(([name, result]) => (result ? [[name, result] as const] : []))
  if (results.length === found.length)
    return { is: 'ready', result: { kind: 'insights', results: Object.fromEntries(results) } }
  return unanswered(batches)
}

function rows(
  asked: Exclude<WidgetData, { kind: 'insights' }>,
  plan: DataPlan,
  answers: readonly Answer<WidgetResult>[],
): DataState {
  const { key } = listRequest(asked)
  const answer = answers[plan.lists.findIndex((list) => list.key === key)]
  return answer?.data ? { is: 'ready', result: answer.data } : unanswered(answer ? [answer] : [])
}

function unanswered(answers: readonly Answer<unknown>[]): DataState {
  const failed = answers.filter(({ error }) => error !== null)
  const [first] = failed
  if (!first) return { is: 'loading' }
  return { is: 'failed', error: first.error, retry: () => failed.forEach(({ refetch }) => void refetch()) }
}
