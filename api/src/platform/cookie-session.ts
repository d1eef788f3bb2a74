import type { Context } from 'hono'
import { generateCookie, getCookie } from 'hono/cookie'
import type { SessionTransport } from './port.ts'

const NAME = 'mtc_session'
const OPTIONS = { httpOnly: true, sameSite: 'Lax', path: '/' } as const
const isSecure = (c: Context) => c.req.url.startsWith('https:') || c.req.header('x-forwarded-proto') === 'https'

/** The session's token in an httpOnly cookie. `Secure` follows the request: development has no TLS. */
export const cookieSession: SessionTransport = {
  isAmbient: true,
  read: (c) => getCookie(c, NAME),
  write: (c, token, maxAge) => ({
    'Set-Cookie': generateCookie(NAME, token, { ...OPTIONS, maxAge, secure: isSecure(c) }),
  }),
  clear: (c) => ({ 'Set-Cookie': generateCookie(NAME, '', { ...OPTIONS, maxAge: 0, secure: isSecure(c) }) }),
}
