import type { Changed } from '@mtc/openapi'

/** An event as a browser would hand it out. */
export interface HeardEvent {
  event: string
  data: Changed
}
/** Somebody who reads a stream of events. */
export interface Listener {
  status: number
  /** The next event that carries data; undefined: the stream has ended. */
  next(): Promise<HeardEvent | undefined>
  /** What a browser would send as Last-Event-ID. */
  lastId(): string | undefined
  close(): Promise<void>
}

/** Reads server-sent events off an answer. */
export function listener(response: Response): Listener {
  const reader = (response.body ?? new ReadableStream()).getReader()
  const decoder = new TextDecoder()
  const waiting: HeardEvent[] = []
  let text = ''
  let id: string | undefined

  const take = (block: string): void => {
    const fields = new Map(
      block.split('\n').map((line) => [line.split(': ')[0] ?? '', line.slice(line.indexOf(': ') + 2)]),
    )
    id = fields.get('id') ?? id
    const data = fields.get('data')
    if (data !== undefined) waiting.push({ event: fields.get('event') ?? 'message', data: JSON.parse(data) })
  }
  return {
    status: response.status,
    lastId: () => id,
    async next() {
      while (waiting.length === 0) {
        const { done, value } = await reader.read()
        if (done) return undefined
        text += decoder.decode(value, { stream: true })
        const blocks = text.split('\n\n')
        text = blocks.pop() ?? ''
        blocks.forEach(take)
      }
      return waiting.shift()
    },
    close: () => reader.cancel(),
  }
}
