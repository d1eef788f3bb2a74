import { once } from 'node:events'
import type { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectRedis, redisCache } from './cache.ts'
import { rateLimiter } from './limiter.ts'
import { redisRealtime } from './redis-realtime.ts'

const server = process.env['REDIS_URL_TEST'] ?? ''

describe.skipIf(server === '')('with Redis', () => {
  let redis: Redis
  let other: Redis
  beforeAll(async () => {
    redis = connectRedis(server, () => undefined)
    other = connectRedis(server, () => undefined)
    await Promise.all([once(redis, 'ready'), once(other, 'ready')])
    await redis.flushall()
  })
  afterAll(() => {
    redis.disconnect()
    other.disconnect()
  })

  test('what one process keeps another finds, until its time is up', async () => {
    await redisCache(redis).set('contract', 'text', 1)
    expect(await redisCache(other).get('contract')).toBe('text')
    expect(await redisCache(other).get('nothing')).toBeUndefined()
    expect(await redis.pttl('mtc:contract')).toBeLessThanOrEqual(1000)
    await expect.poll(() => redisCache(other).get('contract'), { timeout: 3000 }).toBeUndefined()
    await redisCache(redis).check()
  })

  test('two processes share a budget', async () => {
    const [here, there] = [rateLimiter(redis), rateLimiter(other)]
    expect(await here.consume('somebody', 2, 60)).toMatchObject({ remaining: 1, isExceeded: false })
    expect(await there.consume('somebody', 2, 60)).toMatchObject({ remaining: 0, isExceeded: false })
    expect(await here.consume('somebody', 2, 60)).toMatchObject({ remaining: 0, isExceeded: true })
    expect((await there.consume('somebody else', 2, 60)).isExceeded).toBe(false)
  })

  test('what one process commits is announced in the others, and to nobody who has gone', async () => {
    const report = (error: Error) => {
      throw error
    }
    const [here, there] = [redisRealtime(redis, report), redisRealtime(other, report)]
    const heard: string[] = []
    const hush = there.hear('alpha', () => heard.push('alpha'))
    there.hear('beta', () => heard.push('beta'))
    // Whether a subscription stands only an announcement can tell.
    await expect
      .poll(() => {
        here.announce('alpha')
        return heard.length
      })
      .toBeGreaterThan(0)
    hush()
    heard.length = 0
    here.announce('alpha')
    here.announce('beta')
    await expect.poll(() => heard).toEqual(['beta'])
    here.end()
    there.end()
    expect([here.ending.aborted, there.ending.aborted]).toEqual([true, true])
  })

  test('without Redis each process counts for itself at once, and its cache is empty and says so', async () => {
    const startedAt = performance.now()
    const gone = connectRedis('redis://127.0.0.1:1', () => undefined)
    const limiter = rateLimiter(gone)
    expect(await limiter.consume('somebody', 1, 60)).toMatchObject({ isExceeded: false })
    expect(await limiter.consume('somebody', 1, 60)).toMatchObject({ isExceeded: true })
    expect(await redisCache(gone).get('contract')).toBeUndefined()
    await redisCache(gone).set('contract', 'text', 1)
    await expect(redisCache(gone).check()).rejects.toThrow()
    expect(performance.now() - startedAt).toBeLessThan(1000)
    gone.disconnect()
  })
})
