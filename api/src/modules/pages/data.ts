import type { PageData, ResolvedPage } from '@mtc/openapi'
import type { Answer } from '@mtc/openapi/page'
import type { AppContext } from '../../kit/env.ts'
import { answerQueries } from '../insights/answer-queries.ts'
import { planOf, type Wanted } from './plan.ts'

type WidgetData = PageData['widgets'][number]

/**
 * Everything that the widgets of a page show, for somebody with some permissions: with none, what anybody may read. What
 * cannot be answered is told at its widget.
 */
export async function dataOf(
  c: AppContext,
  page: Pick<ResolvedPage, 'widgets' | 'variables'>,
  wanted: Wanted,
  permissions: readonly string[],
): Promise<PageData> {
  const plan = planOf(page, wanted)
  const results = await answerQueries(c, plan.queries, permissions)
  return {
    widgets: plan.widgets.map(({ id, asks }) => {
      const answers: Record<string, Answer> = {}
      let problem: WidgetData['problem'] = null
      for (const { name, at } of asks) {
        const result = results[at]
        if (result && 'answer' in result) answers[name] = result.answer
        else if (result) problem ??= { code: result.problem.code, message: result.problem.message }
      }
      return { id, answers, problem }
    }),
  }
}
