import type { Redis } from 'ioredis'
import { inProcessRealtime } from '../in-process-realtime.ts'

const CHANNEL = 'mtc:changed'
/** Redis tells at once: looking is for what was lost while it was away. */
const LOOK_EVERY_MS = 10_000

/** Wakes whoever listens in any process. A second connection listens: one that does can ask for nothing else. */
export function redisRealtime(redis: Redis, report: (error: Error) => void): ReturnType<typeof inProcessRealtime> {
  const here = inProcessRealtime()
  const ear = redis.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null }).on('error', report)
  ear.on('message', (_channel, tenantId) => here.announce(tenantId))
  ear.subscribe(CHANNEL).catch((error: Error) => {
    if (!here.ending.aborted) report(error)
  })
  return {
    ...here,
    lookEveryMs: LOOK_EVERY_MS,
    announce(tenantId) {
      here.announce(tenantId)
      // While Redis is gone, others look by themselves.
      redis.publish(CHANNEL, tenantId).catch(() => undefined)
    },
    end() {
      here.end()
      ear.disconnect()
    },
  }
}
