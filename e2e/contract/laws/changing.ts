import type { Resource } from '@mtc/openapi'
import { describe, expect, test } from 'vitest'
import { createProperties, make } from '../rows/make.ts'
import { created, hasRevisions, titled, writable } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import { type Here, keeperOf } from '../world.ts'

/** A text field that every row of the resource may change. */
const textField = (resource: Resource) => ('name' in createProperties(resource) ? 'name' : 'region')

export function changingLaws(here: Here): void {
  describe.each(titled(created))('changing: %s', (_, resource) => {
    const verbs = writable(resource)
    const field = textField(resource)
    const found = async () => {
      const caller = await keeperOf(here(), resource)
      const row = await make(caller, resource)
      return { caller, row, params: { id: row.id } }
    }

    test('changes what is sent and leaves the rest, under a new ETag', async () => {
      const { caller, row, params } = await found()
      const value = unique()
      const { etag } = await caller.must(verbs.get, { params })
      const changed = await caller.must(verbs.update, {
        params,
        body: { [field]: value },
        headers: { 'If-Match': etag },
      })
      expect(changed.etag).not.toBe(etag)
      const counted = hasRevisions(resource) ? { version: 2, revision: 2 } : { version: 2 }
      expect(changed.row).toEqual({ ...row, [field]: value, ...counted, updatedAt: changed.row.updatedAt })
      expect(changed.row.updatedAt >= row.updatedAt).toBe(true)
      expect((await caller.must(verbs.get, { params })).row).toEqual(changed.row)
    })

    test('without If-Match the answer is 428, with a stale one 412 and the row as it is now', async () => {
      const { caller, params } = await found()
      const body = { [field]: unique() }
      await caller.refuse(428, verbs.update, { params, body })
      await caller.refuse(428, verbs.delete, { params })
      const { etag } = await caller.must(verbs.get, { params })
      const now = await caller.must(verbs.update, { params, body, headers: { 'If-Match': etag } })
      const headers = { 'If-Match': etag }
      const stale = await caller.refuse(412, verbs.update, { params, body: { [field]: unique() }, headers })
      expect(stale.json['current']).toEqual(now.row)
      expect((await caller.refuse(412, verbs.delete, { params, headers })).json['current']).toEqual(now.row)
      expect((await caller.must(verbs.get, { params })).row).toEqual(now.row)
    })

    test('a change to what is there already changes nothing', async () => {
      const { caller, row, params } = await found()
      const { etag } = await caller.must(verbs.get, { params })
      const same = Object.fromEntries(Object.keys(createPropertiesToSend(resource)).map((key) => [key, row[key]]))
      const answer = await caller.must(verbs.update, { params, body: same, headers: { 'If-Match': etag } })
      expect(answer.row).toEqual(row)
      expect(answer.etag).toBe(etag)
      expect((await caller.must(verbs.history, { params })).rows).toHaveLength(1)
    })

    test('an empty change, a field that nobody declared and one that is written once are refused', async () => {
      const { caller, params } = await found()
      const headers = { 'If-Match': '*' }
      await caller.refuse(400, verbs.update, { params, headers, body: {} })
      const undeclared = ['colour', 'id', 'version', 'createdAt', ...Object.keys(resource.fixed ?? {})]
      const body = { ...Object.fromEntries(undeclared.map((key) => [key, 'x'])), [field]: unique() }
      const refused = await caller.refuse(400, verbs.update, { params, headers, body })
      expect(refused.fields).toEqual(undeclared.map((key) => `/${key}`).toSorted())
    })

    test('of four changes at once one wins', async () => {
      const { caller, params } = await found()
      const { etag } = await caller.must(verbs.get, { params })
      const answers = await Promise.all(
        [1, 2, 3, 4].map(() =>
          caller.ask(verbs.update, { params, body: { [field]: unique() }, headers: { 'If-Match': etag } }),
        ),
      )
      expect(answers.map((a) => a.status).toSorted()).toEqual([200, 412, 412, 412])
    })

    test('whoever holds the current version is told so', async () => {
      const { caller, params } = await found()
      const { etag } = await caller.must(verbs.get, { params })
      const held = await caller.refuse(304, verbs.get, { params, headers: { 'If-None-Match': etag } })
      expect(held.etag).toBe(etag)
      await caller.must(verbs.get, { params, headers: { 'If-None-Match': '"other"' } })
    })
  })
}

/** What a change may hold: a type's schema is sent in one of its two forms. */
function createPropertiesToSend(resource: Resource) {
  const fixed = new Set(['fields', ...Object.keys(resource.fixed ?? {})])
  return Object.fromEntries(Object.entries(createProperties(resource)).filter(([key]) => !fixed.has(key)))
}
