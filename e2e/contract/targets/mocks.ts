import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../tools/browser.ts'
import { startMockConsole } from '../../tools/server.ts'
import type { Init, Reply, Send, Target } from '../target.ts'
import { PASSWORD } from '../target.ts'
import { streamIn } from './stream-in-page.ts'

/** Where the mocks keep the session of their browser: a page can neither send nor read a cookie of this kind. */
const SESSION = 'mtc-mocks.session'
const HEADER = 'x-session'
const READY_MS = 120_000

/** The console on mocks in a browser of its own: requests are made by the page, so that they go the mocks' whole way. */
export async function onMocks(): Promise<Target> {
  const server = await startMockConsole()
  const browser = await chromium.launch(findBrowser())
  const page = await browser.newPage()
  const isReady = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith('Mocks: the API answers'),
    timeout: READY_MS,
  })
  let isAnswering = false
  // Once it answers, a file that somebody saves must not reload the page under the suite.
  await page.routeWebSocket(/./, (socket) => {
    const server = socket.connectToServer()
    server.onMessage((message) => {
      if (!isAnswering) socket.send(message)
    })
  })
  await Promise.all([isReady, page.goto(server.url)])
  isAnswering = true
  // The session is the browser's: one request at a time, each with its own.
  const send = oneByOne((path, init) => fetchIn(page, path, init))
  return {
    name: 'mocks in a browser',
    shops: ['games', 'bakery'],
    fetch: send,
    stream: (path, { [HEADER]: session, ...headers }) =>
      streamIn(page, path, headers, { key: SESSION, value: session ?? '' }),
    async signIn(email) {
      const body = JSON.stringify({ email, password: PASSWORD })
      const reply = await send('/auth/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      const session = reply.headers.get(HEADER)
      if (reply.status !== 200 || !session) throw new Error(`${email} could not sign in: ${reply.status} ${reply.text}`)
      return { [HEADER]: session }
    },
    async stop() {
      await browser.close()
      await server.stop()
    },
  }
}

function oneByOne(send: Send): Send {
  let last: Promise<unknown> = Promise.resolve()
  return (path, init) => {
    const next = last.then(() => send(path, init))
    // Whoever asked hears of a failure; those who wait behind need not.
    last = next.catch(() => undefined)
    return next
  }
}

async function fetchIn(page: Page, path: string, { method, headers, body }: Init): Promise<Reply> {
  const { [HEADER]: session, ...sent } = headers
  const bytes = typeof body === 'string' || body === undefined ? undefined : Buffer.from(body).toString('base64')
  const asked = { path, method, sent, session: session ?? '', bytes, text: typeof body === 'string' ? body : undefined }
  const reply = await page.evaluate(
    async ({ path, method, sent, session, bytes, text: given, SESSION }) => {
      if (session) localStorage.setItem(SESSION, session)
      else localStorage.removeItem(SESSION)
      const body = bytes === undefined ? given : Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))
      const init = { method, headers: sent, cache: 'no-store' as const, ...(body === undefined ? {} : { body }) }
      const response = await fetch(`/api/v1${path}`, init)
      // Of an answer that goes on, its beginning.
      const isStream = (response.headers.get('content-type') ?? '').startsWith('text/event-stream')
      const reader = isStream ? response.body?.getReader() : undefined
      const text = reader ? new TextDecoder().decode((await reader.read()).value) : await response.text()
      await reader?.cancel()
      const answered = { status: response.status, headers: [...response.headers], text }
      return { ...answered, session: localStorage.getItem(SESSION) }
    },
    { ...asked, SESSION },
  )
  const answered = new Headers(reply.headers)
  if (reply.session) answered.set(HEADER, reply.session)
  return { status: reply.status, headers: answered, text: reply.text }
}
