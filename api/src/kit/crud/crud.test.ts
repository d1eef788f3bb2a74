import { beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../testing/start-api.ts'

let api: TestApi
let owner: Awaited<ReturnType<TestApi['as']>>
beforeAll(async () => {
  api = await startApi()
  owner = await api.as('owner')
})

const brand = async (name: string, more: object = {}) =>
  (
    await owner('POST', '/alpha/admin/brands', {
      body: { name, slug: name.toLowerCase().replaceAll(' ', '-'), ...more },
    })
  ).body.data

describe('creating', () => {
  test('answers the row with its address and ETag, and it can be read back', async () => {
    const made = await owner('POST', '/alpha/admin/brands', { body: { name: 'Lantern Works', slug: 'lantern-works' } })
    expect(made.status).toBe(201)
    expect(made.headers.get('etag')).toBe('"v1"')
    expect(made.body.data).toMatchObject({
      name: 'Lantern Works',
      version: 1,
      description: '',
      createdAt: '2026-11-21T12:00:00.000Z',
    })
    expect(made.headers.get('location')).toBe(`/api/v1/alpha/admin/brands/${made.body.data.id}`)
    const read = await owner('GET', `/alpha/admin/brands/${made.body.data.id}`)
    expect(read.body.data).toEqual(made.body.data)
  })

  test('fields that the database fills in are in the answer', async () => {
    const made = await owner('POST', '/alpha/admin/ui/themes', { body: { name: 'Dusk', slug: 'dusk' } })
    expect(made.body.data).toMatchObject({ isSystem: false, isDefault: false, version: 1 })
  })

  test('names every faulty field by JSON Pointer', async () => {
    const { status, body } = await owner('POST', '/alpha/admin/brands', {
      body: { name: '', slug: 'No Good', website: 'ftp://x', colour: 'red' },
    })
    expect(status).toBe(400)
    expect(body.errors.map((e: { field: string }) => e.field).toSorted()).toEqual([
      '/colour',
      '/name',
      '/slug',
      '/website',
    ])
  })

  test('a taken unique value answers 409 and names the field', async () => {
    await brand('Twice')
    const { status, body } = await owner('POST', '/alpha/admin/brands', { body: { name: 'Twice more', slug: 'twice' } })
    expect(status).toBe(409)
    expect(body.errors).toEqual([{ field: '/slug', message: 'Another brand already has this address' }])
  })

  test('the same Idempotency-Key makes one row, and with another body it is refused', async () => {
    const headers = { 'idempotency-key': 'brand-key-1' }
    const body = { name: 'Once', slug: 'once' }
    const [first, second] = await Promise.all([
      owner('POST', '/alpha/admin/brands', { body, headers }),
      owner('POST', '/alpha/admin/brands', { body, headers }),
    ])
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body.data.id).toBe(first.body.data.id)
    const other = await owner('POST', '/alpha/admin/brands', { body: { ...body, name: 'Other' }, headers })
    expect(other.status).toBe(422)
  })

  test('the Idempotency-Key of a row that was deleted since makes no other', async () => {
    const request = { headers: { 'idempotency-key': 'brand-key-2' }, body: { name: 'Gone', slug: 'gone' } }
    const { id } = (await owner('POST', '/alpha/admin/brands', request)).body.data
    await owner('DELETE', `/alpha/admin/brands/${id}`, { headers: { 'if-match': '*' } })
    const again = await owner('POST', '/alpha/admin/brands', request)
    expect([again.status, again.body.message]).toEqual([409, expect.stringContaining('send a new key')])
  })

  test("another shop's row cannot be referred to", async () => {
    const stranger = await api.as('owner', 'beta')
    const sector = (await stranger('POST', '/beta/admin/sectors', { body: { name: 'Beta only', slug: 'beta-only' } }))
      .body.data
    const { status, body } = await owner('POST', '/alpha/admin/brands', {
      body: { name: 'Thief', slug: 'thief', sectorId: sector.id },
    })
    expect(status).toBe(400)
    expect(body.errors[0].field).toBe('/sectorId')
  })
})

describe('changing', () => {
  test('needs If-Match, answers the new row, and a stale one gets 412 with the row as it is now', async () => {
    const row = await brand('Changing')
    const at = `/alpha/admin/brands/${row.id}`
    expect((await owner('PATCH', at, { body: { name: 'A' } })).status).toBe(428)
    const changed = await owner('PATCH', at, { body: { name: 'A' }, headers: { 'if-match': '"v1"' } })
    expect(changed.body.data).toMatchObject({ name: 'A', slug: 'changing', version: 2 })
    const stale = await owner('PATCH', at, { body: { name: 'B' }, headers: { 'if-match': '"v1"' } })
    expect(stale.status).toBe(412)
    expect(stale.body.current).toMatchObject({ name: 'A', version: 2 })
    expect((await owner('GET', at, { headers: { 'if-none-match': '"v2"' } })).status).toBe(304)
  })

  test('of two changes at once exactly one wins', async () => {
    const row = await brand('Racing')
    const change = (name: string) =>
      owner('PATCH', `/alpha/admin/brands/${row.id}`, { body: { name }, headers: { 'if-match': '"v1"' } })
    const answers = await Promise.all(['A', 'B', 'C', 'D'].map(change))
    expect(answers.map((a) => a.status).toSorted()).toEqual([200, 412, 412, 412])
  })

  test('leaves out what is not sent', async () => {
    const row = await brand('Kept', { description: 'stays' })
    const { body } = await owner('PATCH', `/alpha/admin/brands/${row.id}`, {
      body: { name: 'New' },
      headers: { 'if-match': '"v1"' },
    })
    expect(body.data).toMatchObject({ name: 'New', description: 'stays' })
  })
})

describe('history', () => {
  test('says who changed what, and brings back what was before, even a deleted row', async () => {
    const row = await brand('Past')
    const at = `/alpha/admin/brands/${row.id}`
    await owner('PATCH', at, { body: { name: 'Present' }, headers: { 'if-match': '"v1"' } })
    expect((await owner('DELETE', at, { headers: { 'if-match': '"v2"' } })).status).toBe(204)
    expect((await owner('GET', at)).status).toBe(404)
    const { body } = await owner('GET', `${at}/history`)
    expect(body.data.map((e: { action: string }) => e.action)).toEqual(['deleted', 'updated', 'created'])
    expect(body.data[1]).toMatchObject({
      actorName: 'Olive Owner',
      changedFields: ['name'],
      before: { name: 'Past' },
      after: { name: 'Present' },
    })
    const back = await owner('POST', `${at}/restore`, { body: { auditEntryId: body.data[0].id } })
    expect(back.body.data).toMatchObject({ id: row.id, name: 'Present', version: 3 })
    const first = await owner('POST', `${at}/restore`, { body: { auditEntryId: body.data[1].id } })
    expect(first.body.data).toMatchObject({ name: 'Past', version: 4, createdAt: row.createdAt })
    expect((await owner('POST', `${at}/restore`, { body: { auditEntryId: body.data[2].id } })).status).toBe(422)
  })
})

describe('listing', () => {
  test("the platform's own history and a shop's are told apart, whichever is asked first", async () => {
    const root = await api.as('root')
    const shop = (await root('POST', '/admin/tenants', { body: { slug: 'gamma', name: 'Gamma' } })).body.data
    expect((await root('GET', `/admin/tenants/${shop.id}/history`)).body.data).toHaveLength(1)
    const row = await brand('Told apart')
    expect((await owner('GET', `/alpha/admin/brands/${row.id}/history`)).body.data).toHaveLength(1)
  })

  test('pages by cursor hold each row once, in order, while rows are added', async () => {
    for (const n of ['c', 'a', 'e', 'b', 'd'])
      await owner('POST', '/alpha/admin/sectors', { body: { name: n, slug: `s-${n}` } })
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const { body } = await owner('GET', `/alpha/admin/sectors?sort=name&limit=2${cursor ? `&cursor=${cursor}` : ''}`)
      seen.push(...body.data.map((s: { name: string }) => s.name))
      if (seen.length === 2) await owner('POST', '/alpha/admin/sectors', { body: { name: '0', slug: 's-0' } })
      cursor = body.page.nextCursor
    } while (cursor)
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test.each([
    'sort=nope',
    'limit=0',
    'limit=201',
    'colour=red',
    'cursor=abc',
    'cursor=abc&offset=1',
    'createdAt.gte=yesterday',
  ])('refuses %s and names the parameter', async (query) => {
    const { status, body } = await owner('GET', `/alpha/admin/brands?${query}`)
    expect(status).toBe(400)
    expect(body.errors.length).toBeGreaterThan(0)
  })

  test('searching finds by the beginning of a word, without accents, and never in another shop', async () => {
    await brand('Crème Brûlée', { slug: 'creme' })
    expect((await owner('GET', '/alpha/admin/brands?q=brul')).body.data.map((b: { name: string }) => b.name)).toEqual([
      'Crème Brûlée',
    ])
    const stranger = await api.as('owner', 'beta')
    expect((await stranger('GET', '/beta/admin/brands?q=brul')).body.data).toEqual([])
  })
})

describe('bodies', () => {
  const send = (body: string, type = 'application/json') =>
    owner('POST', '/alpha/admin/brands', { body, headers: { 'content-type': type } })
  test('that are broken, too deep, too large or of another kind are refused in a sentence', async () => {
    expect((await send('{"name":')).body).toMatchObject({ statusCode: 400, errors: [{ field: '' }] })
    expect((await send('{"name":"x"}', 'text/plain')).status).toBe(415)
    expect((await send(`{"name":"${'x'.repeat(1024 * 1024)}"}`)).status).toBe(413)
    expect((await send(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`)).body.message).toContain('32 levels')
    expect((await send('{"__proto__":{"polluted":true},"name":"x","slug":"x"}')).status).toBe(400)
    expect((await send('{"name":"a\\u0000b","slug":"x"}')).status).toBe(400)
    expect((await send('{"name":"a\\ud800b","slug":"x"}')).body.errors).toEqual([
      { field: '/name', message: 'Text must not hold half of a surrogate pair' },
    ])
  })

  test('the same refusal comes as problem details to whoever asks', async () => {
    const { headers, body } = await owner('GET', '/alpha/admin/brands/00000000-0000-7000-8000-000000000000', {
      headers: { accept: 'application/problem+json' },
    })
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body).toMatchObject({ status: 404, code: 'NOT_FOUND', type: '/api/v1/problems/not-found' })
  })
})
