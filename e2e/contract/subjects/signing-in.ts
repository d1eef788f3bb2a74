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
}
