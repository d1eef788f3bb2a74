import { eq } from 'drizzle-orm'
import { beforeAll, expect, test, vi } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'
import { hashPassword, verifyPassword } from './password.ts'

// Passwords take their time to be verified, a busy machine's more.
vi.setConfig({ testTimeout: 30_000 })

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})

test('a password is verified against its own hash alone', async () => {
  const hash = await hashPassword('correct horse')
  expect(await verifyPassword('correct horse', hash)).toBe(true)
  expect(await verifyPassword('correct horsE', hash)).toBe(false)
  expect(await verifyPassword('correct horse', 'plain')).toBe(false)
})

test('signing in sets an httpOnly cookie and says what the person may do', async () => {
  const { status, headers, body } = await api.call('POST', '/auth/sign-in', {
    body: { email: 'VIEWER@alpha.test', password: 'mtc-demo-password' },
  })
  expect(status).toBe(200)
  expect(headers.get('set-cookie')).toMatch(/^mtc_session=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax$/)
  expect(body.data.memberships).toMatchObject([{ tenant: 'alpha', role: 'viewer' }])
})

test('a wrong password and an unknown e-mail get the same answer', async () => {
  const wrong = (email: string) => api.call('POST', '/auth/sign-in', { body: { email, password: 'wrong-password' } })
  const [known, unknown] = await Promise.all([wrong('owner@alpha.test'), wrong('nobody@alpha.test')])
  expect(known.status).toBe(401)
  expect(unknown.body.message).toBe(known.body.message)
})

test('a session ends when it is signed out, and by itself after a day', async () => {
  const first = await api.as('owner')
  expect((await first('GET', '/auth/me')).status).toBe(200)
  expect((await first('POST', '/auth/sign-out')).status).toBe(204)
  expect((await first('GET', '/auth/me')).status).toBe(401)
  const second = await api.as('owner')
  api.pass(24 * 3_600_000)
  expect((await second('GET', '/auth/me')).status).toBe(401)
})

test('only the hash of a session is stored', async () => {
  const { headers } = await api.call('POST', '/auth/sign-in', {
    body: { email: 'owner@alpha.test', password: 'mtc-demo-password' },
  })
  const token = /mtc_session=([\w-]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? ''
  const { q, t } = api.store
  expect(await q.select().from(t.sessions).where(eq(t.sessions.tokenHash, token))).toEqual([])
})

test.each([
  [{ origin: 'https://evil.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ origin: 'http://localhost', host: 'localhost' }, 201],
  [{ 'sec-fetch-site': 'same-origin' }, 201],
  [{}, 201],
] as const)('an unsafe request with the cookie and %j answers %i', async (headers, expected) => {
  const owner = await api.as('owner')
  const name = `o-${
    Object.values(headers)
      .join('-')
      .replace(/[^a-z]+/g, '-')
      .replace(/^-|-$/g, '') || 'none'
  }`
  const { status } = await owner('POST', '/alpha/admin/brands', { body: { name, slug: name }, headers: { ...headers } })
  expect(status).toBe(expected)
})

test("a suspended shop answers nobody, and the platform's administrator can open it again", async () => {
  const [root, owner] = [await api.as('root'), await api.as('owner', 'beta')]
  const beta =
    (await root('GET', '/admin/tenants?q=beta&limit=1')).body.data[0] ??
    (await root('GET', '/admin/tenants')).body.data.find((t: { slug: string }) => t.slug === 'beta')
  const set = async (status: string) => {
    const { headers } = await root('GET', `/admin/tenants/${beta.id}`)
    return root('PATCH', `/admin/tenants/${beta.id}`, {
      body: { status },
      headers: { 'if-match': headers.get('etag') ?? '' },
    })
  }
  expect((await set('suspended')).status).toBe(200)
  expect((await owner('GET', '/beta/admin/brands')).body.code).toBe('TENANT_SUSPENDED')
  expect((await api.call('GET', '/beta/storefront/products')).status).toBe(403)
  expect((await set('deleted')).status).toBe(200)
  expect((await owner('GET', '/beta/admin/brands')).status).toBe(404)
  await set('active')
  expect((await owner('GET', '/beta/admin/brands')).status).toBe(200)
})
