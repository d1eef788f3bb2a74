import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { compileFields } from './compile-fields.ts'
import { type Snippet, signInSnippet, snippetsOf } from './snippets.ts'
import { validateData } from './validator.ts'

const schema = compileFields([
  { name: 'platform', type: 'select', required: true, options: ["Maker's choice", 'GOG'] },
  { name: 'hours', type: 'integer' },
])
const type = { id: '019b76da-a801-7ad6-a3aa-6afe1bb1532a', slug: 'game-key', name: 'Game key', schema }
const snippets = snippetsOf({ origin: 'https://shop.example.com', tenant: 'games', type })
const one = (id: Snippet['id']) => {
  const found = snippets.find((snippet) => snippet.id === id)
  if (found === undefined) throw new Error(`There is no snippet ${id}`)
  return found
}

describe('the requests', () => {
  it('list the products of the type, filtered by one of its own fields', () => {
    const { method, path } = one('list').request
    const url = new URL(path, 'https://shop.example.com')
    expect([method, url.pathname]).toEqual(['GET', '/api/v1/games/admin/product-types/game-key/products'])
    expect(Object.fromEntries(url.searchParams)).toEqual({
      limit: '20',
      sort: '-createdAt',
      'attr.platform': "maker's choice",
    })
  })

  it('create one with custom fields that its schema accepts', () => {
    const { method, path, body } = one('create').request
    expect([method, path]).toEqual(['POST', '/api/v1/games/admin/product-types/game-key/products'])
    expect(body).toMatchObject({ slug: 'new-game-key', price: 1999 })
    expect(validateData(schema, body?.['metadata'])).toEqual([])
  })

  it('change one by the state that was seen', () => {
    expect(one('update').request).toMatchObject({ method: 'PATCH', needsTag: true, body: { price: 2499 } })
    expect(one('update').curl).toContain('-H "if-match: $tag"')
  })
})

describe('ids that no shop has', () => {
  const pointing = (required: boolean) =>
    compileFields([
      { name: 'cover', type: 'image', required },
      {
        name: 'extras',
        type: 'group',
        fields: [{ name: 'maker', type: 'reference', reference: { resource: 'brands' } }],
      },
      { name: 'hours', type: 'integer', required: true },
    ])
  const made = (required: boolean) =>
    snippetsOf({ origin: '', tenant: 'games', type: { ...type, schema: pointing(required) } })[1]

  it('are left out where they can be', () => {
    const { request, curl } = made(false) ?? {}
    expect(Object.keys(request?.body?.['metadata'] ?? {})).toEqual(['extras', 'hours'])
    expect(curl).not.toMatch(/cover|maker/)
  })

  it('are pointed out where they are required', () => {
    expect(made(true)?.curl).toMatch(/^# Put ids of your own shop in the place of those in: cover\ncurl /)
  })
})

describe('as they are copied', () => {
  it('are safe in a shell, whatever the values', () => {
    const { curl } = one('create')
    expect(curl).toContain(`"platform": "Maker'\\''s choice"`)
    expect(signInSnippet('https://shop.example.com')).toMatch(/^curl -c session\.txt 'https:/)
  })

  it.each(
    snippets.flatMap(({ id, fetch, client }) => [
      [id, 'fetch', fetch] as const,
      [id, 'openapi-fetch', client] as const,
    ]),
  )('are TypeScript: %s by %s', (_, __, code) => {
    const { diagnostics = [] } = ts.transpileModule(code, {
      reportDiagnostics: true,
      compilerOptions: { module: ts.ModuleKind.ESNext },
    })
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([])
  })

  it('name the types that are generated beside them', () => {
    expect(one('create').fetch).toContain("import type { GameKeyProductCreate, GameKeyProduct } from './game-key.ts'")
    expect(one('list').fetch).toContain('const { data }: { data: GameKeyProduct[] } = await response.json()')
    expect(one('update').client).toContain("client.PATCH('/games/admin/products/{id}'")
  })
})
