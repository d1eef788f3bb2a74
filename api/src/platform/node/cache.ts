import { Redis } from 'ioredis'
import { LRUCache } from 'lru-cache'
import type { Cache } from '../port.ts'

export const memoryCache = (): Cache => {
  const entries = new LRUCache<string, string>({
    max: 2000,
    maxSize: 64 * 1024 * 1024,
    sizeCalculation: (text) => text.length + 1,
  })
  return {
    get: async (key) => entries.get(key),
    set: async (key, value, ttlSeconds) => {
      entries.set(key, value, { ttl: ttlSeconds * 1000 })
    },
    check: async () => undefined,
  }
}

/** Shared by all processes. `close` ends the connection. */
export function redisCache(redis: Redis): Cache {
  return {
    get: async (key) => (await redis.get(`mtc:${key}`)) ?? undefined,
    set: async (key, value, ttlSeconds) => {
      await redis.set(`mtc:${key}`, value, 'EX', ttlSeconds)
    },
    check: async () => {
      await redis.ping()
    },
  }
}
export const connectRedis = (url: string): Redis => new Redis(url, { maxRetriesPerRequest: 2, lazyConnect: false })
