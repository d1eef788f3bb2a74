import type { SessionJar } from '@mtc/api/browser'

const KEY = 'mtc-mocks.session'

/** The session of this browser: in all its tabs, like a cookie. */
export const sessionJar: SessionJar = {
  get: () => localStorage.getItem(KEY) ?? undefined,
  set(token) {
    if (token === undefined) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, token)
  },
}
