import type { Changed } from '@mtc/openapi'
import { type Position, textOfPosition } from './outbox.ts'

/** A client that has not taken so many messages is cut off: it comes again and asks for what it missed. */
const MOST_WAITING = 500
const RETRY_MS = 2000

/** The way to one client. */
export interface EventWriter {
  /** Tells of changes; whoever has got them all has come up to a position. */
  changed(changes: readonly Changed[], position: Position): void
  /** Says that more has happened than can be told. */
  missed(position: Position): void
  /** Says from where on the client would go on, without telling it anything. */
  mark(position: Position): void
  /** Keeps the connection open. */
  beat(): void
  end(): void
}

/** Server-sent events (WHATWG HTML). `begin` is given the way to the client; what it answers is called when the client is gone. */
export function eventStream(begin: (writer: EventWriter) => () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let stop: (() => void) | undefined
  let isOver = false
  const over = () => {
    if (isOver) return
    isOver = true
    stop?.()
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const end = () => {
          if (isOver) return
          over()
          controller.close()
        }
        const send = (text: string) => {
          if (isOver) return
          controller.enqueue(encoder.encode(text))
          if ((controller.desiredSize ?? 0) < -MOST_WAITING) end()
        }
        const data = (change: Changed) => `event: changed\ndata: ${JSON.stringify(change)}\n`
        send(`retry: ${RETRY_MS}\n\n`)
        stop = begin({
          changed: (changes, position) =>
            changes.forEach((change, i) => {
              // Only with the last one has everything up to here arrived.
              const id = i === changes.length - 1 ? `id: ${textOfPosition(position)}\n` : ''
              send(`${data(change)}${id}\n`)
            }),
          missed: (position) => send(`event: missed\ndata: {}\nid: ${textOfPosition(position)}\n\n`),
          mark: (position) => send(`id: ${textOfPosition(position)}\n\n`),
          beat: () => send(':\n\n'),
          end,
        })
        if (isOver) stop()
      },
      cancel: over,
    },
    new CountQueuingStrategy({ highWaterMark: 1 }),
  )
}
