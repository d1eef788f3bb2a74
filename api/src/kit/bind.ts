import type { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Operation, PathParams } from '@mtc/openapi'
import type { MiddlewareHandler } from 'hono'
import { guard } from './access/guard.ts'
import { reply, replyJson, success } from './answer.ts'
import { bodyChecks } from './body.ts'
import type { AppContext, AppEnv } from './env.ts'

export type App = OpenAPIHono<AppEnv>

type Parsed<T> = [Exclude<T, undefined>] extends [z.ZodType] ? z.output<Exclude<T, undefined>> : undefined
type Given<T> = [Exclude<T, undefined>] extends [z.ZodType] ? z.input<Exclude<T, undefined>> : undefined

/** What a handler is given: everything has been validated against the contract. */
export interface Call<O extends Operation> {
  c: AppContext
  params: PathParams<O['path']>
  query: Parsed<O['query']>
  body: Parsed<O['body']>
}
/** What a handler answers: the envelope's data, and for a list its page; a Response of its own where the contract has no envelope. */
export type Answer<O extends Operation> =
  | Response
  | {
      data: [Exclude<O['list'], undefined>] extends [true] ? Given<O['data']>[] : Given<O['data']>
      page?: unknown
      message?: string
      headers?: Record<string, string>
    }

/** Binds an operation of the contract to its handler: guard, limits, validation before it, the envelope behind it. */
export function bind<const O extends Operation>(
  app: App,
  operation: O,
  handler: (call: Call<O>) => Promise<Answer<O> | undefined>,
): void {
  const { headers: _headers, body, ...request } = operation.route.request ?? {}
  const isMultipart = operation.bodyType === 'multipart/form-data'
  const checks = operation.body ? bodyChecks(isMultipart) : []
  // Headers are read where they are used, and a multipart body by its handler: validating them here would only cost time.
  const route = {
    ...operation.route,
    request: { ...request, ...(body && !isMultipart ? { body } : {}) },
    middleware: [guard(operation), ...checks] as MiddlewareHandler[],
  }
  // The types of the contract stand on `handler`; inside, hono's own would only repeat them.
  const run = async (c: AppContext): Promise<Response> => {
    const valid = c.req as unknown as { valid(target: string): unknown }
    const call = {
      c,
      params: request.params ? valid.valid('param') : {},
      query: operation.query ? valid.valid('query') : undefined,
      body: operation.body && !isMultipart ? valid.valid('json') : undefined,
    } as Call<O>
    const answer = await handler(call)
    if (answer === undefined) return reply(c, 204, null)
    if (answer instanceof Response) return answer
    const result = success(c, answer.message ?? operation.summary, answer.data, answer.page)
    if (c.get('platform').checkAnswers && operation.envelope) operation.envelope.parse(result)
    return replyJson(c, operation.status, result, answer.headers)
  }
  ;(app.openapi as unknown as (route: unknown, handler: (c: AppContext) => Promise<Response>) => void)(route, run)
}
