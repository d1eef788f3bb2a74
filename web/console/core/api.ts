import { type Client, createClient } from '@mtc/openapi/client'
import { QueryClient } from '@tanstack/react-query'
import { failureOf, isStatus, unreachable } from './api-failure.ts'

export type { components } from '@mtc/openapi/client'

/** The one client of the API. `fetch` is looked up at every call, so that whoever replaces it is heard. */
export const client: Client = createClient({ fetch: (request) => fetch(request) })

interface Answered<T> {
  data?: T
  error?: unknown
  response: Response
}

/** What an answer holds, with its ETag; throws an `ApiFailure` where there is none. */
export async function answerOf<T>(call: Promise<Answered<T>>): Promise<{ body: T; etag: string | undefined }> {
  const { data, error, response } = await call.catch((reason: unknown) => {
    // fetch knows one error for everything that keeps an answer away; an abort is the caller's own wish.
    if (reason instanceof TypeError) throw unreachable()
    throw reason
  })
  // The sign-in screen takes over at the same address; what is unsaved there is kept.
  if (response.status === 401) queryClient.setQueryData(ME, null)
  if (!response.ok) throw failureOf(error, response)
  // Answers without a body have no data; their callers ask for none.
  return { body: data as T, etag: response.headers.get('ETag') ?? undefined }
}

/** The key of the question who is signed in. */
export const ME = ['me'] as const

const worthRetrying = (count: number, error: unknown) =>
  count < 2 && (isStatus(error, 0) || isStatus(error, 502) || isStatus(error, 503))

export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: worthRetrying, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
})
