import type { Stream } from './ask/stream.ts'

/** What a target is sent. */
export interface Init {
  method: string
  headers: Readonly<Record<string, string>>
  body?: string | Uint8Array<ArrayBuffer>
}
/** What it answers. */
export interface Reply {
  status: number
  headers: Headers
  text: string
}
export type Send = (path: string, init: Init) => Promise<Reply>

/** A running API that the contract suite is held against: a server of some kind, or the mocks in a browser. */
export interface Target {
  name: string
  /** Two shops with a person for every role. The suite works in the first and looks over the fence from the second. */
  shops: readonly [string, string]
  /** Sends a request to a path below /api/v1. */
  fetch: Send
  /** Opens an answer that goes on, at a path below /api/v1. */
  stream(path: string, headers: Readonly<Record<string, string>>): Promise<Stream>
  /** Signs somebody in: what their requests carry from then on. */
  signIn(email: string): Promise<Record<string, string>>
  stop(): Promise<void>
}

/** The password of everybody in the demonstration shops. */
export const PASSWORD = 'mtc-demo-password'

/** Signs in as a browser would and answers the cookie. */
export async function cookieOf(send: Send, email: string): Promise<Record<string, string>> {
  const { status, headers, text } = await send('/auth/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  const cookie = headers.get('set-cookie')?.split(';')[0]
  if (status !== 200 || !cookie) throw new Error(`${email} could not sign in: ${status} ${text}`)
  return { cookie }
}
