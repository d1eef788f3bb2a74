import { streamOf, textOf } from '../ask/stream.ts'
import { cookieOf, type Send, type Target } from '../target.ts'

/** A target behind a port, seeded with the demonstration shops. */
export function overHttp(name: string, url: string, stop: () => Promise<void>): Target {
  const send: Send = async (path, { method, headers, body }) => {
    const response = await fetch(`${url}/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { body }) })
    return { status: response.status, headers: response.headers, text: await textOf(response) }
  }
  return {
    name,
    shops: ['games', 'bakery'],
    fetch: send,
    stream: async (path, headers) => streamOf(await fetch(`${url}/api/v1${path}`, { headers })),
    signIn: (email) => cookieOf(send, email),
    stop,
  }
}
