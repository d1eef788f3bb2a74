import { beforeAll, describe, expect, test } from 'vitest'
import type { Json } from '../ask/document.ts'
import { another, bodyFor, createProperties, make, upload } from '../rows/make.ts'
import { created, titled, writable } from '../rows/resources.ts'
import { type Here, keeperOf } from '../world.ts'

/** Texts that have broken software before. */
const TEXTS: Readonly<Record<string, string>> = {
  'quotes and a comment': `'"\`; drop table products; --`,
  'wild cards': '100%_\\%\\_*?',
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>&amp;',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈 e\u0301 vs é',
  'right to left': 'שלום \u202Eabc\u202C مرحبا',
  'a line and a paragraph separator': 'a\u2028b\u2029c\r\nd\te',
  'no width': '\u200B\uFEFFx\u00A0',
  NUL: 'a\u0000b',
  'half of a pair': 'a\uD800b',
  __proto__: '__proto__',
  constructor: 'constructor',
  'a placeholder': ':tenantId $1 ?1 {{x}} %s',
  'a JSON path': '$.a["b"]',
  'only spaces': '   ',
}

export function hostileLaws(here: Here): void {
  const named = created.filter((resource) => 'name' in createProperties(resource))
  describe.each(titled(named))('hostile texts: %s', (_, resource) => {
    let fields: Json
    beforeAll(async () => {
      if (!resource.ownCreate) fields = await bodyFor(await keeperOf(here(), resource), resource)
    })

    test.each(Object.entries(TEXTS))('%s is stored as it is, or refused at its field', async (_what, name) => {
      const caller = await keeperOf(here(), resource)
      const body = resource.ownCreate ? upload({ name }) : { ...another(fields), name }
      const answer = await caller.ask(writable(resource).create, { body })
      if (answer.status === 400) {
        expect(answer.fields).toEqual(['/name'])
        return
      }
      expect(answer.status).toBe(201)
      // A form is read as UTF-8 and with the line ends of a form.
      const stored = resource.ownCreate ? name.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : name
      const { row } = await caller.must(writable(resource).get, { params: { id: answer.row.id } })
      expect(row['name']).toBe(stored)
      const { rows } = await caller.must(writable(resource).list, { query: { id: row.id } })
      expect(rows).toEqual([row])
    })

    test('a text that is too long is refused at its field', async () => {
      const caller = await keeperOf(here(), resource)
      const name = 'x'.repeat(50_000)
      const body = resource.ownCreate ? upload({ name }) : await bodyFor(caller, resource, { name })
      expect((await caller.refuse(400, writable(resource).create, { body })).fields).toEqual(['/name'])
    })
  })

  const free = created.flatMap((resource) =>
    Object.entries(createProperties(resource))
      .filter(([key, property]) => property['x-field']?.type === 'json' && !['metadata', 'schema'].includes(key))
      .map(([key]) => [resource.screen.title, key, resource] as const),
  )
  test.each(free)('free JSON comes back as it was sent: %s, %s', async (_title, key, resource) => {
    const caller = await keeperOf(here(), resource)
    const value = {
      constructor: { prototype: 1 },
      toString: 'text',
      '': 'empty',
      'a/b~c': [1.5, -0.001, 1e21, true, null, [], {}],
      zebra: 1,
      apple: 'it\'s "quoted" \\ 100%',
      nested: { ключ: '値', '👍': '\u2028' },
    }
    const made = await make(caller, resource, { [key]: value })
    expect(made[key]).toEqual(value)
    const { row } = await caller.must(writable(resource).get, { params: { id: made.id } })
    expect(row[key]).toEqual(value)
    expect(Object.keys(row[key] as object)).toEqual(Object.keys(value))
  })
}
