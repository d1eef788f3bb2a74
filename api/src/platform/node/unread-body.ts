/** What is read of a refused body before its connection is given up. */
const MAX_BYTES = 64 * 1024 * 1024

type Fetch<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>

/**
 * Reads a request that was refused unread to its end before it is answered. The connection stays usable: the server
 * would else end it half a second later, in the middle of whatever the client asks next on it.
 */
export const readingToTheEnd =
  <Rest extends unknown[]>(fetch: Fetch<Rest>): Fetch<Rest> =>
  async (request, ...rest) => {
    const response = await fetch(request, ...rest)
    const isUnread =
      response.status >= 400 && request.method !== 'GET' && request.method !== 'HEAD' && !request.bodyUsed
    if (isUnread && request.body && !request.body.locked) await discard(request.body)
    return response
  }

async function discard(body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader()
  let bytes = 0
  // A client that goes away in the middle needs no answer.
  const read = () => reader.read().catch(() => ({ done: true, value: undefined }))
  for (let part = await read(); !part.done && bytes < MAX_BYTES; part = await read()) bytes += part.value?.length ?? 0
  if (bytes >= MAX_BYTES) await reader.cancel()
}
