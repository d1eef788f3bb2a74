import type { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { RateLimiter } from '../port.ts'

/** Budgets in this process, or shared through Redis; when Redis is gone each process counts for itself. */
export function rateLimiter(redis: Redis | undefined): RateLimiter {
  const limiters = new Map<string, RateLimiterMemory | RateLimiterRedis>()
  const limiterFor = (points: number, duration: number) => {
    const name = `${points}/${duration}`
    let limiter = limiters.get(name)
    if (!limiter) {
      const memory = new RateLimiterMemory({ points, duration, keyPrefix: name })
      limiter = redis
        ? new RateLimiterRedis({
            storeClient: redis,
            points,
            duration,
            keyPrefix: `mtc:limit:${name}`,
            insuranceLimiter: memory,
          })
        : memory
      limiters.set(name, limiter)
    }
    return limiter
  }
  return {
    async consume(key, limit, windowSeconds) {
      const state = (result: RateLimiterRes, isExceeded: boolean) => ({
        limit,
        remaining: Math.max(0, result.remainingPoints),
        resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
        isExceeded,
      })
      try {
        return state(await limiterFor(limit, windowSeconds).consume(key), false)
      } catch (error) {
        if (error instanceof RateLimiterRes) return state(error, true)
        throw error
      }
    },
  }
}
