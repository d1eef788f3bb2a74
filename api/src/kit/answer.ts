import { PROBLEMS } from '@mtc/openapi'
import type { ApiError } from './api-error.ts'
import type { AppContext } from './env.ts'
import { iso } from './iso.ts'

const stamp = (c: AppContext) => ({ timestamp: iso(c.get('platform').now()), requestId: c.get('requestId') })

/** The envelope of a successful answer. */
export const success = (c: AppContext, message: string, data: unknown, page?: unknown) => ({
  success: true as const,
  code: 'SUCCESS' as const,
  message,
  data,
  ...(page === undefined ? {} : { page }),
  ...stamp(c),
})

/** An answer with the headers of this request. A Response of plain headers is written to the socket as it is. */
export function reply(c: AppContext, status: number, body: string | null, headers?: Record<string, string>): Response {
  const response = new Response(body, { status, headers: { ...c.get('headers'), ...headers } })
  c.set('reply', response)
  return response
}

/** The same for a value, as JSON. */
export const replyJson = (c: AppContext, status: number, value: unknown, headers?: Record<string, string>): Response =>
  reply(c, status, JSON.stringify(value), { 'Content-Type': 'application/json', ...headers })

const wantsProblem = (c: AppContext) => (c.req.header('accept') ?? '').includes('application/problem+json')

/** A refusal as our envelope, or as RFC 9457 problem details to whoever asks for them. */
export function refuse(c: AppContext, error: ApiError): Response {
  const { status, title } = PROBLEMS[error.code]
  const { errors, current, headers } = error.details
  const more = { ...(errors?.length ? { errors } : {}), ...(current ? { current } : {}), ...stamp(c) }
  if (!wantsProblem(c)) {
    const body = { success: false, code: error.code, message: error.message, statusCode: status, ...more }
    return replyJson(c, status, body, headers)
  }
  const type = `/api/v1/problems/${error.code.toLowerCase().replaceAll('_', '-')}`
  const body = { type, title, status, detail: error.message, code: error.code, ...more }
  return replyJson(c, status, body, { ...headers, 'Content-Type': 'application/problem+json' })
}
