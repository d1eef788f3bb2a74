import type { Platform } from '../../platform/port.ts'
import { eventsSince, type OutboxEvent } from './outbox.ts'

/** What a tail tells: new events, oldest first, or that there were too many to tell. */
export type Told = readonly OutboxEvent[] | 'missed'
export interface TailListener {
  told(events: Told): void
  failed(error: unknown): void
}
export interface Tail {
  /** Tells of everything that is committed from now on. Looks into the outbox only while somebody listens. */
  listen(listener: TailListener): () => void
}

/** An event is dated before it is committed, and clocks differ: it may turn up so much later than others of its time. */
export const LATE_MS = 5000
/** What is announced in one go is read in one go. */
const GATHER_MS = 25

/** Follows the outbox of a tenant: one reader, however many listen. */
function tailOf({ store, now, realtime }: Platform, tenantId: string, whenIdle: () => void = () => undefined): Tail {
  const listeners = new Set<TailListener>()
  const seen = new Map<string, number>()
  let latest = 0
  let isPrimed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let reading: Promise<void> | undefined
  let isWanted = false
  let deafen: (() => void) | undefined

  async function read(): Promise<void> {
    const events = await eventsSince(store, tenantId, latest - LATE_MS)
    latest = Math.max(latest, events ? (events.at(-1)?.createdAt ?? 0) : now())
    const fresh = events?.filter(({ id }) => !seen.has(id))
    for (const { id, createdAt } of fresh ?? []) seen.set(id, createdAt)
    for (const [id, createdAt] of seen) if (createdAt < latest - LATE_MS) seen.delete(id)
    const isFirst = !isPrimed
    isPrimed = true
    // What was there before anybody listened is no news.
    if (isFirst || fresh?.length === 0) return
    for (const listener of [...listeners]) listener.told(fresh ?? 'missed')
  }

  function look(): void {
    clearTimeout(timer)
    isWanted = false
    reading ??= read()
      .catch((error: unknown) => {
        for (const listener of [...listeners]) listener.failed(error)
      })
      .finally(() => {
        reading = undefined
        if (listeners.size > 0) timer = setTimeout(look, isWanted ? GATHER_MS : realtime.lookEveryMs)
      })
  }
  function wake(): void {
    if (reading) isWanted = true
    else if (!isWanted) {
      isWanted = true
      clearTimeout(timer)
      timer = setTimeout(look, GATHER_MS)
    }
  }

  return {
    listen(listener) {
      listeners.add(listener)
      if (listeners.size === 1) {
        latest = now()
        isPrimed = false
        deafen = realtime.hear(tenantId, wake)
        look()
      }
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return
        clearTimeout(timer)
        seen.clear()
        deafen?.()
        whenIdle()
      }
    },
  }
}

const tails = new WeakMap<Platform, Map<string, Tail>>()

/** The tail of a tenant in this process; where requests may not wait for one another, one of the request's own. */
export function sharedTail(platform: Platform, tenantId: string): Tail {
  if (!platform.requestsMayWait) return tailOf(platform, tenantId)
  const known = tails.get(platform) ?? new Map<string, Tail>()
  tails.set(platform, known)
  const tail = known.get(tenantId) ?? tailOf(platform, tenantId, () => known.delete(tenantId))
  known.set(tenantId, tail)
  return tail
}
