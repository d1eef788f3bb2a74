import { ApiError } from '../api-error.ts'
import type { AppContext } from '../env.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Cross-site request forgery: an unsafe request whose only credential is a cookie must come from our own origin.
 * Every body counts, not only forms (OWASP, Cross-Site Request Forgery Prevention: verifying origin with standard headers).
 */
export function checkOrigin(c: AppContext): void {
  if (SAFE.has(c.req.method)) return
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  if (site === 'same-origin') return
  // Not a browser: those send at least one of the two with every unsafe request.
  if (site === undefined && origin === undefined) return
  const host = c.req.header('host') ?? new URL(c.req.url).host
  if (origin === undefined || !URL.canParse(origin) || new URL(origin).host !== host)
    throw new ApiError('FORBIDDEN', { message: 'This request comes from another site and was refused' })
}
