import { insightOperations } from '@mtc/openapi'
import { ApiError, invalid } from '../../kit/api-error.ts'
import { type App, bind } from '../../kit/bind.ts'
import { answerQueries, type QueryProblem } from './answer-queries.ts'
import { answerCsv } from './csv/answer-csv.ts'

export function insightRoutes(app: App): void {
  bind(app, insightOperations.queryInsights, async ({ c, body }) => {
    const results = await answerQueries(c, body.queries)
    const problems = results.flatMap((result, i) => ('problem' in result ? [{ ...result.problem, i }] : []))
    if (problems.length > 0) throw refusal(problems)
    return {
      data: results.flatMap((result, i) => {
        const id = body.queries[i]?.id
        return 'answer' in result && id !== undefined ? [{ id, ...result.answer } as never] : []
      }),
    }
  })
  bind(app, insightOperations.exportInsight, ({ c, body }) => answerCsv(c, body.query, { place: '/query' }))
}

/** Nobody is told what a query they may not ask would be wrong about. */
function refusal(problems: readonly (QueryProblem & { i: number })[]): ApiError {
  const forbidden = problems.find(({ code }) => code === 'FORBIDDEN')
  if (forbidden) return new ApiError('FORBIDDEN', { message: forbidden.message })
  return invalid(
    problems.flatMap(({ errors, i }) =>
      errors.map(({ field, message }) => ({ field: `/queries/${i}${field}`, message })),
    ),
  )
}
