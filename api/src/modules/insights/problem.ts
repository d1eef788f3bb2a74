import type { FieldIssue, ProblemCode } from '@mtc/openapi'
import { permissionInWords } from '@mtc/openapi/permission-words'

/** Why a query was not answered. Pointers lead into the query. */
export interface QueryProblem {
  code: ProblemCode
  message: string
  errors: readonly FieldIssue[]
}

/** A query that cannot be answered: thrown while it is worked out, told instead of its answer. */
export class Unanswerable extends Error {
  readonly problem: QueryProblem
  constructor(code: ProblemCode, errors: readonly FieldIssue[], message = errors[0]?.message ?? '') {
    super(message)
    this.problem = { code, message, errors }
  }
}

/** Read by those who look at a page: it names what they may not see as the console calls it. */
export const notAllowed = (field: string, permission: string) =>
  new Unanswerable('FORBIDDEN', [
    { field, message: `Your role may not see this: it takes the permission “${permissionInWords(permission)}”` },
  ])
export const notValid = (field: string, message: string) => new Unanswerable('VALIDATION_ERROR', [{ field, message }])
