import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { SessionTransport } from './port.ts'

const NAME = 'mtc_session'

/** The session's token in an httpOnly cookie. `Secure` follows the request: development has no TLS. */
export const cookieSession: SessionTransport = {
  isAmbient: true,
  read: (c) => getCookie(c, NAME),
  write: (c, token, maxAgeSeconds) => {
    const isSecure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
    setCookie(c, NAME, token, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: maxAgeSeconds, secure: isSecure })
  },
  clear: (c) => {
    deleteCookie(c, NAME, { path: '/' })
  },
}
