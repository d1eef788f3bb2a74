import { describe, expect, test } from 'vitest'
import { callerOf } from '../ask/caller.ts'
import { PASSWORD } from '../target.ts'
import type { Here } from '../world.ts'

/** Sessions that a browser sends by itself: other sites may not use them. */
export function cookiesSubject(here: Here): void {
  describe('cookies', () => {
    test('the cookie is out of reach for scripts and other sites', async () => {
      const body = { email: `viewer@${here().shop}.test`, password: PASSWORD }
      const cookie = (await here().nobody.must('signIn', { body })).headers.get('set-cookie') ?? ''
      for (const attribute of [/; HttpOnly/i, /; SameSite=(?:Lax|Strict)/i, /; Path=\//i])
        expect(cookie).toMatch(attribute)
    })

    test('an unsafe request from another site is refused, whatever its kind', async () => {
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

    test('a token that is none, or somebody made up, is nobody', async () => {
      const { target, shop } = here()
      for (const token of ['', 'x', 'a'.repeat(43), '../../etc/passwd', '%00'])
        await callerOf(target, shop, { cookie: `mtc_session=${token}` }).refuse(401, 'getMe')
    })
  })
}
