import { ROLE_SLUGS, ROLES } from '@mtc/openapi'
import { describe, expect, test } from 'vitest'
import { callerOf } from '../ask/caller.ts'
import { PASSWORD } from '../target.ts'
import type { Here } from '../world.ts'

/** Who is calling, and from where. */
export function signingInSubject(here: Here): void {
  describe('signing in', () => {
    const emailOf = (role: string) => `${role}@${here().shop}.test`

    test('a wrong password and an unknown address are refused alike', async () => {
      const { nobody } = here()
      const wrong = await nobody.refuse(401, 'signIn', {
        body: { email: emailOf('owner'), password: 'wrong-password' },
      })
      const unknown = await nobody.refuse(401, 'signIn', { body: { email: 'nobody@nowhere.test', password: PASSWORD } })
      expect(unknown.message).toBe(wrong.message)
      expect(wrong.headers.get('set-cookie')).toBeNull()
      const { fields } = await nobody.refuse(400, 'signIn', {
        body: { email: 'no address', password: '', remember: true },
      })
      expect(fields).toEqual(['/email', '/password', '/remember'])
    })

    test('letters of the address may be large', async () => {
      const body = { email: emailOf('owner').toUpperCase(), password: PASSWORD }
      const { row } = await here().nobody.must('signIn', { body })
      expect(row['email']).toBe(emailOf('owner'))
    })

    test.each(ROLE_SLUGS)('a %s learns what they may do', async (role) => {
      const { row } = await (await here().as(role)).must('getMe')
      expect(row).toMatchObject({ email: emailOf(role), isPlatformAdmin: false })
      expect(row['memberships']).toMatchObject([
        { tenant: here().shop, role, permissions: [...ROLES[role].permissions] },
      ])
    })

    test('the administrator of the platform may enter every shop, and a stranger none', async () => {
      const { shop, other } = here()
      const root = await here().root()
      for (const tenant of [shop, other]) await root.must('listProducts', { params: { tenant }, query: { limit: 1 } })
      const stranger = await here().as('owner', other)
      await stranger.refuse(404, 'listProducts', { params: { tenant: shop } })
      await stranger.refuse(404, 'listProducts', { params: { tenant: 'no-such-shop' } })
      await here().nobody.refuse(401, 'listProducts', { params: { tenant: 'no-such-shop' } })
    })

    test('signing out ends the session', async () => {
      const { target, shop } = here()
      const caller = callerOf(target, shop, await target.signIn(emailOf('viewer')))
      await caller.must('getMe')
      await caller.must('signOut')
      await caller.refuse(401, 'getMe')
      await caller.refuse(401, 'listProducts')
    })
  })

  describe('cookies', () => {
    const guarded = (title: string, run: () => Promise<void>) =>
      test(title, async ({ skip }) => {
        if (!here().target.hasCookies) skip('sessions here are no cookies')
        await run()
      })

    guarded('the cookie is out of reach for scripts and other sites', async () => {
      const body = { email: `viewer@${here().shop}.test`, password: PASSWORD }
      const cookie = (await here().nobody.must('signIn', { body })).headers.get('set-cookie') ?? ''
      for (const attribute of [/; HttpOnly/i, /; SameSite=(?:Lax|Strict)/i, /; Path=\//i])
        expect(cookie).toMatch(attribute)
    })

    guarded('an unsafe request from another site is refused, whatever its kind', async () => {
      const owner = await here().as('owner')
      const evil = { origin: 'https://evil.example' }
      const body = { name: 'Theirs', slug: 'theirs' }
      await owner.refuse(403, 'createSector', { body, headers: evil })
      await owner.refuse(403, 'createSector', { body, headers: { ...evil, 'sec-fetch-site': 'cross-site' } })
      await owner.refuse(403, 'createSector', { body, headers: { origin: 'null' } })
      await owner.refuse(403, 'createSector', {
        raw: { text: JSON.stringify(body), type: 'text/plain' },
        headers: evil,
      })
      await owner.refuse(403, 'signOut', { headers: evil })
      const credentials = { email: `owner@${here().shop}.test`, password: PASSWORD }
      await here().nobody.refuse(403, 'signIn', { body: credentials, headers: evil })
      await owner.must('listSectors', { headers: evil })
      expect(
        (await owner.must('listSectors', { query: { limit: 200 } })).rows.filter((row) => row['slug'] === 'theirs'),
      ).toEqual([])
    })

    guarded('a token that is none, or somebody made up, is nobody', async () => {
      const { target, shop } = here()
      for (const token of ['', 'x', 'a'.repeat(43), '../../etc/passwd', '%00'])
        await callerOf(target, shop, { cookie: `mtc_session=${token}` }).refuse(401, 'getMe')
    })
  })
}
