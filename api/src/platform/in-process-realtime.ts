import type { Realtime } from './port.ts'

const LOOK_EVERY_MS = 2000
const STREAM_MS = 30 * 60_000

/** Wakes whoever listens in this process, and ends all streams when asked to. What other processes commit is found by looking. */
export function inProcessRealtime(): Realtime & { end(): void } {
  const ears = new Map<string, Set<() => void>>()
  const ending = new AbortController()
  return {
    announce(tenantId) {
      for (const wake of ears.get(tenantId) ?? []) wake()
    },
    hear(tenantId, wake) {
      const set = ears.get(tenantId) ?? new Set()
      ears.set(tenantId, set.add(wake))
      return () => {
        set.delete(wake)
        if (set.size === 0) ears.delete(tenantId)
      }
    },
    lookEveryMs: LOOK_EVERY_MS,
    streamMs: STREAM_MS,
    ending: ending.signal,
    end: () => ending.abort(),
  }
}
