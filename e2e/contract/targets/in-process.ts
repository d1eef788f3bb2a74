import { startApi, type TestApi } from '@mtc/api/testing'
import { streamOf, textOf } from '../ask/stream.ts'
import { cookieOf, type Send, type Target } from '../target.ts'
import { sellSomething } from './past-orders.ts'
import { workOnSomething } from './past-work.ts'

/** The app in this very process over a database in memory: the quickest target, and one that checks its own answers. */
export async function inProcess(start: () => Promise<TestApi> = startApi): Promise<Target> {
  const api = await start()
  for (const shop of ['alpha', 'beta']) {
    await sellSomething(api, shop)
    await workOnSomething(api, shop)
  }
  const fetch: Send = async (path, { method, headers, body }) => {
    const response = await api.app.request(`/api/v1${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    })
    return { status: response.status, headers: response.headers, text: await textOf(response) }
  }
  return {
    name: 'in process',
    shops: ['alpha', 'beta'],
    fetch,
    stream: async (path, headers) => streamOf(await api.app.request(`/api/v1${path}`, { headers })),
    signIn: (email) => cookieOf(fetch, email),
    stop: () => api.store.close(),
  }
}
