import { describe, expect, test } from 'vitest'
import { createProperties, make } from '../rows/make.ts'
import { created, hasRevisions, titled, writable } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import { type Here, keeperOf } from '../world.ts'

export function rememberingLaws(here: Here): void {
  // A shop is deleted for good: its own subject tells how.
  const restorable = created.filter(({ path }) => path !== 'tenants')
  describe.each(titled(restorable))('deleting and restoring: %s', (_, resource) => {
    const verbs = writable(resource)
    const field = 'name' in createProperties(resource) ? 'name' : 'region'

    test('a deleted row is gone, its history tells of it, and it can be brought back', async () => {
      const caller = await keeperOf(here(), resource)
      const row = await make(caller, resource)
      const params = { id: row.id }
      const headers = { 'If-Match': '*' }
      const value = unique()
      const changed = await caller.must(verbs.update, { params, headers, body: { [field]: value } })
      await caller.must(verbs.delete, { params, headers: { 'If-Match': changed.etag } })
      await caller.refuse(404, verbs.get, { params })
      await caller.refuse(404, verbs.update, { params, headers, body: { [field]: value } })
      await caller.refuse(404, verbs.delete, { params, headers })
      expect((await caller.must(verbs.list, { query: { id: row.id } })).page.total).toBe(0)

      const history = (await caller.must(verbs.history, { params })).rows
      expect(history.map((entry) => entry['action'])).toEqual(['deleted', 'updated', 'created'])
      const [deleted, updated, made] = history
      const changedFields = hasRevisions(resource) ? [field, 'revision'] : [field]
      expect(made).toMatchObject({ entityId: row.id, entityType: resource.path, before: null, after: row })
      expect(updated).toMatchObject({ before: row, after: changed.row, changedFields })
      expect(deleted).toMatchObject({ before: changed.row, after: null })

      const back = await caller.must(verbs.restore, { params, body: { auditEntryId: deleted?.id } })
      const { version, updatedAt } = back.row
      const counted = hasRevisions(resource) ? { revision: 3 } : {}
      expect(back.row).toEqual({ ...changed.row, ...counted, version, updatedAt })
      expect(version).toBeGreaterThan(changed.row.version)
      const first = await caller.must(verbs.restore, { params, body: { auditEntryId: updated?.id } })
      expect(first.row[field]).toEqual(row[field])
      expect((await caller.must(verbs.get, { params })).row).toEqual(first.row)
      await caller.refuse(422, verbs.restore, { params, body: { auditEntryId: made?.id } })
      const actions = (await caller.must(verbs.history, { params })).rows.map((entry) => entry['action'])
      expect(actions).toEqual(['restored', 'restored', 'deleted', 'updated', 'created'])
    })

    test("an entry of another row's history brings nothing back", async () => {
      const caller = await keeperOf(here(), resource)
      const [row, other] = [await make(caller, resource), await make(caller, resource)]
      const headers = { 'If-Match': '*' }
      await caller.must(verbs.update, { params: { id: other.id }, headers, body: { [field]: unique() } })
      const [entry] = (await caller.must(verbs.history, { params: { id: other.id } })).rows
      await caller.refuse(404, verbs.restore, { params: { id: row.id }, body: { auditEntryId: entry?.id } })
      const unknown = { auditEntryId: crypto.randomUUID() }
      await caller.refuse(404, verbs.restore, { params: { id: row.id }, body: unknown })
    })

    if (resource.search)
      test('searching follows every change', async () => {
        const caller = await keeperOf(here(), resource)
        const [before, after] = [unique(), unique()]
        const row = await make(caller, resource, { name: before })
        const params = { id: row.id }
        const found = async (q: string) => (await caller.must(verbs.list, { query: { q } })).rows.map(({ id }) => id)
        expect(await found(before)).toEqual([row.id])
        const headers = { 'If-Match': '*' }
        await caller.must(verbs.update, { params, headers, body: { name: after } })
        expect(await found(before)).toEqual([])
        expect(await found(after)).toEqual([row.id])
        await caller.must(verbs.delete, { params, headers })
        expect(await found(after)).toEqual([])
        const [entry] = (await caller.must(verbs.history, { params })).rows
        await caller.must(verbs.restore, { params, body: { auditEntryId: entry?.id } })
        expect(await found(after)).toEqual([row.id])
      })
  })
}
