import { describe, expect, test } from 'vitest'
import { requiredOf } from '../ask/document.ts'
import { bodyFor, createProperties, make, upload } from '../rows/make.ts'
import { created, titled, writable } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import { type Here, keeperOf } from '../world.ts'

export function creatingLaws(here: Here): void {
  describe.each(titled(created))('creating: %s', (_, resource) => {
    const verbs = writable(resource)

    test('what is created is what is read and what is listed', async () => {
      const caller = await keeperOf(here(), resource)
      const body = await bodyFor(caller, resource)
      const made = await caller.must(verbs.create, { body: resource.ownCreate ? upload(body) : body })
      expect(made.row.version).toBe(1)
      expect(made.row.updatedAt).toBe(made.row.createdAt)
      expect(made.headers.get('location')).toMatch(new RegExp(`^/api/v1/\\S+/${made.row.id}$`))
      if (!resource.ownCreate) expect(made.row).toMatchObject(body)
      const read = await caller.must(verbs.get, { params: { id: made.row.id } })
      expect(read.row).toEqual(made.row)
      expect(read.etag).toBe(made.etag)
      const listed = await caller.must(verbs.list, { query: { id: made.row.id } })
      expect(listed.rows).toEqual([made.row])
      expect(listed.page).toEqual({ limit: 50, nextCursor: null, hasMore: false, total: 1 })
    })

    test('fields that nobody declared are refused by name', async () => {
      const caller = await keeperOf(here(), resource)
      if (resource.ownCreate) {
        const form = upload({})
        form.set('colour', 'red')
        expect((await caller.refuse(400, verbs.create, { body: form })).fields).toEqual(['/colour'])
        return
      }
      const body = { ...(await bodyFor(caller, resource)), colour: 'red', id: crypto.randomUUID(), version: 7 }
      expect((await caller.refuse(400, verbs.create, { body })).fields).toEqual(['/colour', '/id', '/version'])
    })

    test('the same Idempotency-Key makes one row', async () => {
      const caller = await keeperOf(here(), resource)
      const headers = { 'Idempotency-Key': unique() }
      const name = unique()
      const fields = await bodyFor(caller, resource)
      const body = () => (resource.ownCreate ? upload({ name }, name) : fields)
      const first = await caller.must(verbs.create, { body: body(), headers })
      const second = await caller.must(verbs.create, { body: body(), headers })
      expect(second.row).toEqual(first.row)
      const other = resource.ownCreate ? upload({ name }, 'something else') : await bodyFor(caller, resource)
      await caller.refuse(422, verbs.create, { body: other, headers })
    })

    if ('slug' in createProperties(resource))
      test('a taken address is refused at its field', async () => {
        const caller = await keeperOf(here(), resource)
        const { slug } = await make(caller, resource)
        const body = await bodyFor(caller, resource, { slug })
        expect((await caller.refuse(409, verbs.create, { body })).fields).toEqual(['/slug'])
      })

    if (!resource.ownCreate)
      test('what is missing is named, each field of it', async () => {
        const caller = await keeperOf(here(), resource)
        const required = requiredOf(`${resource.name}Create`).map((key) => `/${key}`)
        expect((await caller.refuse(400, verbs.create, { body: {} })).fields).toEqual(required.toSorted())
      })
  })
}
