import { isRecord } from '@mtc/openapi/json'

/** What stands at one field of a refused request: its JSON Pointer, and what is wrong. */
export interface FieldIssue {
  field: string
  message: string
}

interface Details {
  code: string
  status: number
  message: string
  errors?: readonly FieldIssue[]
  current?: Record<string, unknown>
  requestId?: string
}

/** A request that was refused, or never arrived. `status` is 0 when there was no answer at all. */
export class ApiFailure extends Error {
  readonly code: string
  readonly status: number
  readonly errors: readonly FieldIssue[]
  /** With a stale save: the row as it is now. */
  readonly current: Record<string, unknown> | undefined
  readonly requestId: string | undefined

  constructor({ code, status, message, errors = [], current, requestId }: Details) {
    super(message)
    this.name = 'ApiFailure'
    this.code = code
    this.status = status
    this.errors = errors
    this.current = current
    this.requestId = requestId
  }
}

const isIssue = (value: unknown): value is FieldIssue =>
  isRecord(value) && typeof value.field === 'string' && typeof value.message === 'string'

/** The failure that an answer's body tells of; also for answers that a proxy made up. */
export function failureOf(body: unknown, response: Response): ApiFailure {
  const told = isRecord(body) ? body : {}
  const requestId = typeof told.requestId === 'string' ? told.requestId : response.headers.get('X-Request-Id')
  return new ApiFailure({
    code: typeof told.code === 'string' ? told.code : `HTTP_${response.status}`,
    status: response.status,
    message: typeof told.message === 'string' ? told.message : `The server answered ${response.status}.`,
    errors: Array.isArray(told.errors) ? told.errors.filter(isIssue) : [],
    ...(isRecord(told.current) ? { current: told.current } : {}),
    ...(requestId ? { requestId } : {}),
  })
}

/** The failure of a request that got no answer. */
export const unreachable = (): ApiFailure =>
  new ApiFailure({
    code: 'UNREACHABLE',
    status: 0,
    message: navigator.onLine ? 'The server does not answer.' : 'You are offline.',
  })

/** Whether an error is a refusal with this status. */
export const isStatus = (error: unknown, status: number): error is ApiFailure =>
  error instanceof ApiFailure && error.status === status
