import { type FieldIssue, PROBLEMS, type ProblemCode } from '@mtc/openapi'

interface Details {
  message?: string
  errors?: readonly FieldIssue[]
  /** With PRECONDITION_FAILED: the row as it is now. */
  current?: object
  headers?: Record<string, string>
}

/** A refusal: thrown anywhere, answered by the one onError. */
export class ApiError extends Error {
  readonly code: ProblemCode
  readonly details: Details
  constructor(code: ProblemCode, details: Details = {}) {
    super(details.message ?? PROBLEMS[code].title)
    this.code = code
    this.details = details
  }
}

/** Faults of the body, each at its place. */
export const invalid = (errors: readonly FieldIssue[]) =>
  new ApiError('VALIDATION_ERROR', {
    errors,
    message: errors.length === 1 && errors[0] ? errors[0].message : `${errors.length} things are not valid`,
  })
