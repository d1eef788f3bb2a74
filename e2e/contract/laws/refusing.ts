import { resources } from '@mtc/openapi'
import { describe, expect, test } from 'vitest'
import { createProperties, make } from '../rows/make.ts'
import { created, titled, verbsOf, writable } from '../rows/resources.ts'
import { type Here, keeperOf } from '../world.ts'

const PROBLEM = { accept: 'application/problem+json' }
const MEBIBYTE = 1024 * 1024

export function refusingLaws(here: Here): void {
  describe.each(titled(resources))('refusing: %s', (_, resource) => {
    const verbs = verbsOf(resource)
    const keeper = () => keeperOf(here(), resource)

    test.each([
      ['colour', { colour: 'red' }],
      ['sort', { sort: 'colour' }],
      ['sort', { sort: 'password' }],
      ['limit', { limit: 0 }],
      ['limit', { limit: 201 }],
      ['limit', { limit: 'many' }],
      ['offset', { offset: -1 }],
      ['cursor', { cursor: 'not a cursor' }],
      ['cursor', { cursor: 'bm90LWEtY3Vyc29y' }],
      ['offset', { cursor: 'abc', offset: 1 }],
      ['count', { count: 'some' }],
      ['id', { id: 'seven' }],
    ])('a list names the parameter %s that is wrong: %j', async (name, query) => {
      const { errors } = await (await keeper()).refuse(400, verbs.list, { query })
      // A choice among several is at its place: `sort.0`.
      expect(errors.map((e) => e.field.split('.')[0])).toEqual([name])
    })

    test('a cursor belongs to the sort it was made with', async () => {
      const caller = await keeper()
      const [first = ''] = resource.sort
      const { page } = await caller.must(verbs.list, { query: { limit: 1, sort: first } })
      if (!page.nextCursor) throw new Error('there must be a second page')
      const query = { cursor: page.nextCursor, sort: `-${first}`, limit: 1 }
      expect((await caller.refuse(400, verbs.list, { query })).fields).toEqual(['cursor'])
    })

    test('an id that nothing has answers 404, one that is none answers 400; as problem details to whoever asks', async () => {
      const caller = await keeper()
      const unknown = { id: crypto.randomUUID() }
      await caller.refuse(404, verbs.get, { params: unknown })
      const malformed = await caller.refuse(400, verbs.get, { params: { id: 'seven' } })
      expect(malformed.fields).toEqual(['id'])
      const problem = await caller.refuse(404, verbs.get, { params: unknown, headers: PROBLEM })
      expect(problem.headers.get('content-type')).toMatch(/^application\/problem\+json/)
      expect(problem.json).toMatchObject({ type: '/api/v1/problems/not-found', status: 404, code: 'NOT_FOUND' })
      if (verbs.history) await caller.refuse(404, verbs.history, { params: unknown })
      if (verbs.delete) await caller.refuse(404, verbs.delete, { params: unknown, headers: { 'If-Match': '*' } })
    })
  })

  describe.each(titled(created.filter((resource) => !resource.ownCreate)))('bodies: %s', (_, resource) => {
    const verbs = writable(resource)
    const keeper = () => keeperOf(here(), resource)
    const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

    test.each([
      ['broken', 400, { text: '{"name":', type: 'application/json' }],
      ['empty', 400, { text: '', type: 'application/json' }],
      ['a list', 400, { text: '[]', type: 'application/json' }],
      ['null', 400, { text: 'null', type: 'application/json' }],
      ['a text', 400, { text: '"name"', type: 'application/json' }],
      ['too deep', 400, { text: nested(40), type: 'application/json' }],
      ['far too deep', 400, { text: nested(100_000), type: 'application/json' }],
      ['with __proto__', 400, { text: '{"__proto__":{"isAdmin":true}}', type: 'application/json' }],
      ['too large', 413, { text: `{"name":"${'x'.repeat(MEBIBYTE)}"}`, type: 'application/json' }],
      ['of another kind', 415, { text: '{}', type: 'text/plain' }],
      ['a form', 415, { text: 'name=x', type: 'application/x-www-form-urlencoded' }],
    ] as const)('one that is %s answers %i', async (_how, status, raw) => {
      const refused = await (await keeper()).refuse(status, verbs.create, { raw })
      expect(refused.message.length).toBeGreaterThan(10)
    })

    test('a change is refused for the same reasons', async () => {
      const caller = await keeper()
      const { id } = await make(caller, resource)
      const request = { params: { id }, headers: { 'If-Match': '*' } }
      const type = 'application/json'
      await caller.refuse(400, verbs.update, { ...request, raw: { text: '{', type } })
      await caller.refuse(413, verbs.update, { ...request, raw: { text: ' '.repeat(MEBIBYTE + 1), type } })
      await caller.refuse(415, verbs.update, { ...request, raw: { text: '{}', type: 'text/csv' } })
    })

    test('every field that is of the wrong kind is named', async () => {
      const caller = await keeper()
      const keys = Object.keys(createProperties(resource))
      const body = Object.fromEntries(keys.map((key) => [key, { wrong: [true] }]))
      const { fields } = await caller.refuse(400, verbs.create, { body })
      const scalars = Object.entries(createProperties(resource)).flatMap(([key, { type }]) =>
        [type].flat().some((t) => t === 'string' || t === 'integer' || t === 'boolean') ? [`/${key}`] : [],
      )
      expect(fields).toEqual(expect.arrayContaining(scalars))
    })
  })
}
