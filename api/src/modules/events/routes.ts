import { allows, eventOperations } from '@mtc/openapi'
import { authenticate } from '../../kit/access/principal.ts'
import { type App, bind } from '../../kit/bind.ts'
import type { AppContext } from '../../kit/env.ts'
import { changesFor } from './changes.ts'
import { type EventWriter, eventStream } from './event-stream.ts'
import { eventsSince, NO_ID, type OutboxEvent, type Position, positionOf } from './outbox.ts'
import { LATE_MS, sharedTail } from './tail.ts'

const BEAT_MS = 20_000
/** Whoever was away for longer asks for everything anew. */
const KEPT_MS = 60 * 60_000

const { getEvents } = eventOperations

export function eventRoutes(app: App): void {
  bind(app, getEvents, async ({ c }) => {
    const after = positionOf(c.req.header('last-event-id'))
    const headers = {
      ...c.get('headers'),
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    }
    const response = new Response(
      eventStream((writer) => listening(c, writer, after)),
      { headers },
    )
    c.set('reply', response)
    return response
  })
}

/** Tells one client of everything, until it goes, may no longer listen, or its time is over. */
function listening(c: AppContext, writer: EventWriter, after: Position | undefined): () => void {
  const platform = c.get('platform')
  const { realtime, now } = platform
  const tenantId = c.get('tenant').id
  let { permissions } = c.get('principal')
  const may = (permission: string) => allows(permissions, permission)

  const tell = (events: readonly OutboxEvent[] | 'missed' | undefined): void => {
    const last = events === 'missed' ? undefined : events?.at(-1)
    if (events === 'missed' || events === undefined) writer.missed({ createdAt: now(), id: NO_ID })
    else if (last) writer.changed(changesFor(events, may), last)
  }
  const failed = (error: unknown): void => {
    platform.log({ level: 'error', message: 'Following the events failed', requestId: c.get('requestId'), error })
    writer.end()
  }
  const isLate = after !== undefined && after.createdAt < now() - KEPT_MS
  if (isLate) tell('missed')
  else if (after === undefined) writer.mark({ createdAt: now(), id: NO_ID })

  const hush = sharedTail(platform, tenantId).listen({ told: tell, failed })
  // Followed first and read then: nothing can fall in between. What is told twice does no harm.
  if (after && !isLate)
    eventsSince(platform.store, tenantId, after.createdAt - LATE_MS)
      .then((events) => tell(events?.filter(({ id }) => id !== after.id)))
      .catch(failed)

  const beat = setInterval(() => {
    writer.beat()
    // Rights may be taken away while somebody listens.
    authenticate(c, c.get('tenant').slug)
      .then((found) => {
        if (found?.tenant?.status !== 'active' || !allows(found.principal.permissions, getEvents.access)) writer.end()
        else permissions = found.principal.permissions
      })
      .catch(failed)
  }, BEAT_MS)
  const lifetime = setTimeout(writer.end, realtime.streamMs)
  realtime.ending.addEventListener('abort', writer.end)
  if (realtime.ending.aborted) writer.end()
  return () => {
    hush()
    clearInterval(beat)
    clearTimeout(lifetime)
    realtime.ending.removeEventListener('abort', writer.end)
  }
}
