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

/** Shared by all processes. While Redis is gone it is empty, and nothing is kept. */
export function redisCache(redis: Redis): Cache {
  return {
    get: async (key) => (await redis.get(`mtc:${key}`).catch(() => null)) ?? undefined,
    set: async (key, value, ttlSeconds) => {
      await redis.set(`mtc:${key}`, value, 'EX', ttlSeconds).catch(() => null)
    },
    check: async () => {
      await redis.ping()
    },
  }
}

const LONGEST_PAUSE_MS = 2000

/** Connects, and again whenever the connection is lost; meanwhile commands fail at once, so that no request waits. */
export function connectRedis(url: string, report: (error: Error) => void): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_PAUSE_MS),
  })
  return redis.on('error', report)
}
