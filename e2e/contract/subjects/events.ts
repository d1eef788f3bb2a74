import type { RoleSlug } from '@mtc/openapi'
import { afterEach, describe, expect, test } from 'vitest'
import type { Caller } from '../ask/caller.ts'
import { type Ear, earOf } from '../ask/stream.ts'
import type { Here } from '../world.ts'

/** Changes are told to those who may know of them, wherever they listen. */
export function eventsSubject(here: Here): void {
  describe('events', () => {
    const ears: Ear[] = []
    afterEach(async () => {
      await Promise.all(ears.splice(0).map((ear) => ear.close()))
    })
    async function listening(role: RoleSlug, shop = here().shop, lastId?: string): Promise<Ear> {
      const { target } = here()
      const headers = await target.signIn(`${role}@${shop}.test`)
      const sent = lastId === undefined ? headers : { ...headers, 'last-event-id': lastId }
      const stream = await target.stream(`/${shop}/events`, sent)
      expect([stream.status, stream.headers.get('content-type')]).toEqual([
        200,
        expect.stringContaining('text/event-stream'),
      ])
      const ear = earOf(stream)
      ears.push(ear)
      return ear
    }
    const makes = async (caller: Caller) => {
      const name = `Heard ${crypto.randomUUID()}`
      const slug = name.toLowerCase().replace(' ', '-')
      const body = { name, slug, description: '', sectorId: null }
      return String((await caller.must('createBrand', { body })).row.id)
    }

    test('a change is heard by those who may read the row', async () => {
      const ear = await listening('viewer')
      const id = await makes(await here().as('owner'))
      expect(await ear.next()).toMatchObject({ topic: 'brand.created', resource: 'brands', id })
    })

    test('nobody hears of what happens in another shop', async () => {
      const { other } = here()
      const viewer = await listening('viewer')
      const elsewhere = await listening('owner', other)
      const brand = await makes(await here().as('owner'))
      const theirs = await makes(await here().as('owner', other))
      expect((await viewer.next()).id).toBe(brand)
      expect((await elsewhere.next()).id).toBe(theirs)
    })

    test('whoever comes again hears what was missed', async () => {
      const first = await listening('owner')
      const owner = await here().as('owner')
      const before = await makes(owner)
      expect((await first.next()).id).toBe(before)
      await first.close()
      const missed = await makes(owner)
      const again = await listening('owner', here().shop, first.lastId())
      const heard = new Set<string | undefined>()
      while (!heard.has(missed)) heard.add((await again.next()).id)
      expect(heard).toContain(missed)
    })
  })
}
