import type { Answers, InsightAnswer, RowsAnswer } from '@mtc/openapi/page'

/** The figures under a query's name. */
export const figuresIn = (answers: Answers | undefined, name = 'data'): InsightAnswer | undefined => {
  const answer = answers?.[name]
  return answer?.kind === 'insight' ? answer : undefined
}

/** The rows under a query's name. */
export const rowsIn = (answers: Answers | undefined, name = 'data'): RowsAnswer | undefined => {
  const answer = answers?.[name]
  return answer?.kind === 'rows' ? answer : undefined
}

/** Whether no answer holds a group or a row. */
export const isWithoutContent = (answers: Answers): boolean =>
  Object.values(answers).every((answer) =>
    answer.kind === 'insight' ? answer.points.length === 0 : answer.rows.length === 0,
  )
