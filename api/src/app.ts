import { OpenAPIHono } from '@hono/zod-openapi'
import { BASE_PATH } from '@mtc/openapi'
import { HTTPException } from 'hono/http-exception'
import { refuse } from './kit/answer.ts'
import { ApiError, invalid } from './kit/api-error.ts'
import type { App } from './kit/bind.ts'
import type { AppEnv } from './kit/env.ts'
import { fieldIssues } from './kit/zod-issues.ts'
import { bindModules } from './modules/index.ts'
import type { Platform } from './platform/port.ts'

const SECURITY_HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Download-Options': 'noopen',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-XSS-Protection': '0',
}
const publicPath = /^\/api\/v1\/[^/]+\/(?:storefront|files)\//

/** What a thrown thing means to the caller. A 500 says nothing but its request id. */
function asApiError(error: Error): ApiError | undefined {
  if (error instanceof ApiError) return error
  if (error instanceof HTTPException && error.status < 500)
    return new ApiError('VALIDATION_ERROR', { message: error.message || 'The request is not valid' })
  return undefined
}

/**
 * The whole API over one platform. It knows no runtime: Node, workerd and the browser all run this.
 * Other operations can be bound to the same frame of refusals, headers and request ids.
 */
export function createApp(
  platformOf: (env: AppEnv['Bindings']) => Platform,
  bindAll: (app: App) => void = bindModules,
) {
  const app = new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalid(fieldIssues(result.error.issues, result.target))
    },
  }).basePath(BASE_PATH)

  app.use(async (c, next) => {
    const start = performance.now()
    const platform = platformOf(c.env)
    const given = c.req.header('x-request-id')
    const requestId = given && /^[\w-]{8,64}$/.test(given) ? given : platform.newId()
    c.set('platform', platform)
    c.set('requestId', requestId)
    const headers: Record<string, string> = { ...SECURITY_HEADERS, 'X-Request-Id': requestId }
    // What needs no sign-in may be read by any shop's own front end.
    if (publicPath.test(c.req.path)) headers['Access-Control-Allow-Origin'] = '*'
    c.set('headers', headers)
    await next()
    const eventsOf = c.get('eventsOf')
    if (eventsOf !== undefined) platform.realtime.announce(eventsOf)
    if (c.res !== c.get('reply')) for (const [name, value] of Object.entries(headers)) c.header(name, value)
    platform.log({
      level: 'info',
      message: 'request',
      requestId,
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      durationMs: Math.round((performance.now() - start) * 100) / 100,
    })
  })
  app.onError((error, c) => {
    const known = asApiError(error)
    if (known) return refuse(c, known)
    c.get('platform').log({
      level: 'error',
      message: 'A request failed',
      requestId: c.get('requestId'),
      method: c.req.method,
      path: c.req.path,
      error,
    })
    return refuse(c, new ApiError('INTERNAL'))
  })
  app.notFound((c) => refuse(c, new ApiError('NOT_FOUND')))
  bindAll(app)
  return app
}
export type Api = ReturnType<typeof createApp>
