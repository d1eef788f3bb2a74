import { ApiError } from '../api-error.ts'
import type { AppContext } from '../env.ts'

/** Requests per minute. Sign-in is per address; the others per address until somebody is signed in, then per person and plan. */
export const RATE_LIMITS = {
  signIn: 5,
  anonymousReads: 100,
  anonymousWrites: 10,
  reads: { free: 300, basic: 600, pro: 1200, enterprise: 6000 },
  writes: { free: 60, basic: 120, pro: 300, enterprise: 1200 },
} as const
const WINDOW_SECONDS = 60

/** Takes one request from the caller's budget; says on the answer what is left. */
export async function limit(c: AppContext, bucket: string, perMinute: number): Promise<void> {
  const { limiter } = c.get('platform')
  if (!limiter) return
  const state = await limiter.consume(bucket, perMinute, WINDOW_SECONDS)
  const headers = {
    'RateLimit-Limit': String(state.limit),
    'RateLimit-Remaining': String(state.remaining),
    'RateLimit-Reset': String(state.resetSeconds),
  }
  if (state.isExceeded)
    throw new ApiError('RATE_LIMITED', { headers: { ...headers, 'Retry-After': String(state.resetSeconds) } })
  Object.assign(c.get('headers'), headers)
}

const isRead = (c: AppContext) => c.req.method === 'GET' || c.req.method === 'HEAD'

/** Takes one from the budget of the caller's address. */
export const limitAnonymous = (c: AppContext, countsAs = isRead(c) ? 'read' : 'write') => {
  const address = c.get('platform').clientAddress(c)
  return countsAs === 'read'
    ? limit(c, `anonymous:reads:${address}`, RATE_LIMITS.anonymousReads)
    : limit(c, `anonymous:writes:${address}`, RATE_LIMITS.anonymousWrites)
}

/** Takes one from the budget of whoever is signed in, by the plan of the shop they are in. */
export const limitPrincipal = (c: AppContext, countsAs = isRead(c) ? 'read' : 'write') => {
  const kind = countsAs === 'read' ? 'reads' : 'writes'
  const plan = c.get('tenant')?.plan ?? 'pro'
  return limit(c, `user:${kind}:${c.get('principal').userId}`, RATE_LIMITS[kind][plan])
}
