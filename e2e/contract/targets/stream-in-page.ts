import type { Page } from '@playwright/test'
import type { Stream } from '../ask/stream.ts'

type Readers = Map<string, ReadableStreamDefaultReader<Uint8Array>>

/** Opens an answer that goes on in a page, with a session of the page's own, and reads it from there. */
export async function streamIn(
  page: Page,
  path: string,
  headers: Readonly<Record<string, string>>,
  session: { key: string; value: string },
): Promise<Stream> {
  const name = crypto.randomUUID()
  const opened = await page.evaluate(
    async ({ path, headers, session, name }) => {
      localStorage.setItem(session.key, session.value)
      const response = await fetch(`/api/v1${path}`, { headers, cache: 'no-store' })
      const held = window as unknown as { readers?: Readers }
      held.readers ??= new Map()
      const reader = response.body?.getReader()
      if (reader) held.readers.set(name, reader)
      return { status: response.status, headers: [...response.headers] }
    },
    { path, headers, session, name },
  )
  return {
    status: opened.status,
    headers: new Headers(opened.headers),
    next: () =>
      page.evaluate(async (name) => {
        const reader = (window as unknown as { readers: Readers }).readers.get(name)
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
        return done || !value ? undefined : new TextDecoder().decode(value)
      }, name),
    close: () =>
      page.evaluate(async (name) => {
        await (window as unknown as { readers: Readers }).readers.get(name)?.cancel()
      }, name),
  }
}
