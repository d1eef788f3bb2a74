import { PROBLEMS } from '@mtc/openapi'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
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

const wantsProblem = (c: AppContext) => (c.req.header('accept') ?? '').includes('application/problem+json')

/** A refusal as our envelope, or as RFC 9457 problem details to whoever asks for them. */
export function refuse(c: AppContext, error: ApiError): Response {
  const { status, title } = PROBLEMS[error.code]
  const { errors, current, headers } = error.details
  const more = { ...(errors?.length ? { errors } : {}), ...(current ? { current } : {}), ...stamp(c) }
  for (const [name, value] of Object.entries(headers ?? {})) c.header(name, value)
  if (!wantsProblem(c)) {
    return c.json(
      { success: false, code: error.code, message: error.message, statusCode: status, ...more },
      status as ContentfulStatusCode,
    )
  }
  const type = `/api/v1/problems/${error.code.toLowerCase().replaceAll('_', '-')}`
  const body = { type, title, status, detail: error.message, code: error.code, ...more }
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, { 'content-type': 'application/problem+json' })
}
