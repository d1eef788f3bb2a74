import type { Query } from '@mtc/openapi'
import { type Answer, blameAt, checkInsight, checkRows } from '@mtc/openapi/page'
import type { AppContext } from '../../kit/env.ts'
import { type Asker, askerOf } from './asker.ts'
import { answerInsight } from './figures/answer-insight.ts'
import { askOf } from './figures/ask.ts'
import { extents } from './figures/extent.ts'
import { poolOf } from './figures/pool.ts'
import { type QueryProblem, Unanswerable } from './problem.ts'
import { answerRows } from './rows/answer-rows.ts'
import { LISTED } from './rows/listed.ts'

export type { QueryProblem } from './problem.ts'

/** What became of a query. */
export type QueryResult = { answer: Answer } | { problem: QueryProblem }

/** Holds a query against the vocabulary of bindings. */
export function checkQuery(query: Query): void {
  const blame = blameAt('')
  const faults =
    query.kind === 'insight'
      ? checkInsight(query, [], undefined, blame)
      : checkRows(query, [], { resources: LISTED, slot: undefined }, blame)
  if (faults.length > 0)
    throw new Unanswerable(
      'VALIDATION_ERROR',
      faults.map(({ pointer, message }) => ({ field: pointer, message })),
    )
}

/** The steps of answering: making it is put off until the names that all answers need have been found in one go. */
type Making = () => Answer

async function caught<T>(work: () => T | Promise<T>): Promise<T | Unanswerable> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Unanswerable) return error
    throw error
  }
}

/** Answers queries, each for itself: one that cannot be answered, or that the caller may not ask, leaves the others alone. */
export async function answerQueries(
  c: AppContext,
  queries: readonly Query[],
  permissions?: readonly string[],
): Promise<QueryResult[]> {
  const asker = askerOf(c, permissions)
  const makings = await allMakings(asker, queries)
  await asker.names.load()
  return Promise.all(
    makings.map(async (making) => {
      const made = making instanceof Unanswerable ? making : await caught(making)
      return made instanceof Unanswerable ? { problem: made.problem } : { answer: made }
    }),
  )
}

async function allMakings(asker: Asker, queries: readonly Query[]): Promise<(Making | Unanswerable)[]> {
  const pool = poolOf(asker.store, asker.tenant.id)
  const extentOf = extents(asker)
  // All are worked out before any is counted, so that those that fit are counted together.
  const ready = await Promise.all(
    queries.map((query) =>
      caught(async (): Promise<() => Promise<Making>> => {
        checkQuery(query)
        if (query.kind === 'rows') return () => answerRows(asker, query)
        const ask = await askOf(asker, query, extentOf)
        return () => answerInsight(asker, pool, ask)
      }),
    ),
  )
  return Promise.all(ready.map((work) => (work instanceof Unanswerable ? work : caught(work))))
}
