import { beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../ask/answer.ts'
import type { Caller } from '../ask/caller.ts'
import type { Json } from '../ask/document.ts'
import { idsOf } from '../rows/listing.ts'
import { make } from '../rows/make.ts'
import { resourceAt } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import type { Here } from '../world.ts'
import { FIELDS } from './custom-fields.ts'

const GOODS: readonly Json[] = [
  {
    maker: 'Ada',
    hours: 5,
    pieces: 10,
    isSigned: true,
    platform: 'steam',
    released: '2026-01-15',
    tags: ['new', 'loud'],
  },
  { maker: 'ada', hours: 10.5, pieces: 9, isSigned: false, platform: 'epic', released: '2025-12-31', tags: ['quiet'] },
  { maker: 'Bo', hours: 100, pieces: 2, platform: 'steam', released: '2026-06-01', size: { weight: 2.5 } },
  { maker: 'Čapek', hours: 9, pieces: 30, isSigned: true, seenAt: '2026-06-01T12:00:00+02:00', size: { weight: 12 } },
]

/** Custom fields: held against their type, filtered by, and checked anew when the type moves on. */
export function productsSubject(here: Here): void {
  describe('custom fields', () => {
    let owner: Caller
    let type: Row
    let rows: Row[]
    beforeAll(async () => {
      owner = await here().as('owner')
      type = (await owner.must('createProductType', { body: { name: 'Game', slug: unique(), fields: FIELDS } })).row
      rows = []
      for (const metadata of GOODS) rows.push(await good(metadata))
    })
    const good = (metadata: Json) =>
      make(owner, resourceAt('products'), { productTypeId: type.id, metadata, status: 'draft', publishedAt: null })
    const found = async (query: Record<string, string | string[]>) => {
      const answer = await owner.must('listProducts', {
        query: { productTypeId: type.id, sort: 'createdAt,sku', ...query },
      })
      expect(answer.page.total).toBe(answer.rows.length)
      return answer.rows.map((row) => idsOf(rows).indexOf(row.id)).toSorted()
    }

    test.each<[Record<string, string | string[]>, number[]]>([
      [{ 'attr.platform': 'steam' }, [0, 2]],
      [{ 'attr.platform': ['steam', 'epic'] }, [0, 1, 2]],
      [{ 'attr.platform': 'gog' }, []],
      [{ 'attr.maker': 'Ada' }, [0, 1]],
      [{ 'attr.maker': 'Čapek' }, [3]],
      [{ 'attr.hours': '5' }, [0]],
      [{ 'attr.hours.gte': '9' }, [1, 2, 3]],
      [{ 'attr.hours.lte': '10.5' }, [0, 1, 3]],
      [{ 'attr.hours.gte': '9', 'attr.hours.lte': '10.5' }, [1, 3]],
      [{ 'attr.pieces.gte': '9', 'attr.platform': 'steam' }, [0]],
      [{ 'attr.isSigned': 'true' }, [0, 3]],
      [{ 'attr.isSigned': 'false' }, [1]],
      [{ 'attr.released.gte': '2026-01-01' }, [0, 2]],
      [{ 'attr.released.lte': '2025-12-31' }, [1]],
      [{ 'attr.seenAt.gte': '2026-06-01T10:00:00Z' }, [3]],
      [{ 'attr.seenAt.gte': '2026-06-01T10:00:01Z' }, []],
      [{ 'attr.seenAt.lte': '2026-06-01T09:00:00-01:00' }, [3]],
      [{ 'attr.size.weight.gte': '10' }, [3]],
      [{ 'attr.tags': 'loud' }, [0]],
      [{ 'attr.tags': ['quiet', 'new'] }, [0, 1]],
      [{ 'attr.nothing': 'x' }, []],
    ])('%j', async (query, expected) => {
      expect(await found(query)).toEqual(expected)
    })

    test.each(['attr.', 'attr.1a', 'attr.a..b', 'attr.a b', 'attribute.maker'])(
      'there is no parameter %s',
      async (name) => {
        const { fields } = await owner.refuse(400, 'listProducts', { query: { [name]: 'x' } })
        expect(fields).toEqual([name])
      },
    )

    test('every custom field that is wrong is listed by its pointer', async () => {
      const metadata = {
        hours: 'many',
        pieces: 1.5,
        isSigned: 'yes',
        platform: 'gog',
        size: { weight: -1 },
        tags: ['x'],
        colour: 'red',
      }
      const body = {
        productTypeId: type.id,
        name: 'Wrong',
        slug: unique(),
        sku: unique(),
        price: 1,
        currency: 'EUR',
        metadata,
      }
      const { fields, code } = await owner.refuse(400, 'createProduct', { body })
      expect(code).toBe('VALIDATION_ERROR')
      expect(fields).toEqual([
        '/metadata/colour',
        '/metadata/hours',
        '/metadata/isSigned',
        '/metadata/maker',
        '/metadata/pieces',
        '/metadata/platform',
        '/metadata/size/weight',
        '/metadata/tags/0',
      ])
      expect((await owner.must('listProducts', { query: { slug: body.slug } })).rows).toEqual([])
    })

    test('filters follow a change of the custom fields', async () => {
      const row = await good({ maker: 'Before' })
      const change = { params: { id: row.id }, headers: { 'If-Match': '*' }, body: { metadata: { maker: 'After' } } }
      await owner.must('updateProduct', change)
      const having = async (maker: string) =>
        idsOf((await owner.must('listProducts', { query: { productTypeId: type.id, 'attr.maker': maker } })).rows)
      expect(await having('Before')).toEqual([])
      expect(await having('After')).toEqual([row.id])
      await owner.must('deleteProduct', { params: { id: row.id }, headers: { 'If-Match': '*' } })
      expect(await having('After')).toEqual([])
    })

    test('a type that has products is not deleted, and one that nobody has cannot be given', async () => {
      const { message } = await owner.refuse(409, 'deleteProductType', {
        params: { id: type.id },
        headers: { 'If-Match': '*' },
      })
      expect(message).toContain('in use')
      const body = {
        productTypeId: crypto.randomUUID(),
        name: 'X',
        slug: unique(),
        sku: unique(),
        price: 1,
        currency: 'EUR',
      }
      expect((await owner.refuse(400, 'createProduct', { body })).fields).toEqual(['/productTypeId'])
    })

    test('a published product knows since when', async () => {
      const draft = await good({ maker: 'Draft' })
      expect(draft['publishedAt']).toBeNull()
      const request = { params: { id: draft.id }, headers: { 'If-Match': '*' }, body: { status: 'active' } }
      expect((await owner.must('updateProduct', request)).row['publishedAt']).not.toBeNull()
    })
  })
}
