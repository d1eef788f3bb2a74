/** An answer that goes on: read piece by piece. */
export interface Stream {
  status: number
  headers: Headers
  /** The next piece of its text; undefined: it has ended. */
  next(): Promise<string | undefined>
  close(): Promise<void>
}

const isStream = (headers: Headers): boolean => (headers.get('content-type') ?? '').startsWith('text/event-stream')

export function streamOf({ status, headers, body }: Response): Stream {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  return {
    status,
    headers,
    async next() {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
      return done || !value ? undefined : decoder.decode(value, { stream: true })
    },
    close: async () => reader?.cancel(),
  }
}

/** The text of an answer; of one that goes on, its beginning. */
export async function textOf(response: Response): Promise<string> {
  if (!isStream(response.headers)) return response.text()
  const stream = streamOf(response)
  const text = await stream.next()
  await stream.close()
  return text ?? ''
}

interface Told {
  topic?: string
  resource?: string
  id?: string
  sources?: string[]
}
/** Somebody who listens to changes. */
export interface Ear {
  /** The next change that is told. */
  next(): Promise<Told>
  lastId(): string | undefined
  close(): Promise<void>
}

/** Reads server-sent events off a stream. */
export function earOf(stream: Stream): Ear {
  const waiting: Told[] = []
  let text = ''
  let id: string | undefined
  const take = (block: string) => {
    for (const line of block.split('\n')) {
      if (line.startsWith('id: ')) id = line.slice(4)
      if (line.startsWith('data: ')) waiting.push(JSON.parse(line.slice(6)))
    }
  }
  return {
    lastId: () => id,
    close: () => stream.close(),
    async next() {
      for (;;) {
        const told = waiting.shift()
        if (told) return told
        const piece = await stream.next()
        if (piece === undefined) throw new Error('The stream has ended')
        const blocks = (text + piece).split('\n\n')
        text = blocks.pop() ?? ''
        blocks.forEach(take)
      }
    },
  }
}
