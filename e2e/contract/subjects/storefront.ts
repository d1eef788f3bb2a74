import { beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../ask/answer.ts'
import { everyRow, idsOf } from '../rows/listing.ts'
import { make } from '../rows/make.ts'
import { resourceAt } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import type { Here } from '../world.ts'
import { FIELDS } from './custom-fields.ts'

/** What customers see: active products and nothing else of the shop. */
export function storefrontSubject(here: Here): void {
  describe('storefront', () => {
    const word = unique()
    let brand: Row
    const goods: Record<string, Row> = {}
    beforeAll(async () => {
      const owner = await here().as('owner')
      brand = await make(owner, resourceAt('brands'), { name: 'Lantern' })
      const type = await make(owner, resourceAt('product-types'), { schema: undefined, fields: FIELDS })
      for (const [i, status] of ['draft', 'active', 'archived', 'active'].entries())
        goods[`${status} ${i}`] = await make(owner, resourceAt('products'), {
          productTypeId: type.id,
          name: `${'dcba'[i]} ${word}`,
          status,
          price: 1000 * i,
          brandId: i === 3 ? brand.id : null,
          metadata: { maker: 'Ada', platform: i === 3 ? 'epic' : 'steam', isSigned: true },
        })
    })
    const found = async (query: Record<string, string | number>) =>
      (await here().nobody.must('listStorefrontProducts', { query: { q: word, ...query } })).rows
    const id = (name: string) => goods[name]?.id ?? ''

    test('shows active products only', async () => {
      expect(idsOf(await found({ sort: 'price' }))).toEqual([id('active 1'), id('active 3')])
      expect(idsOf(await found({ sort: '-price' }))).toEqual([id('active 3'), id('active 1')])
      expect(idsOf(await found({ sort: 'name' }))).toEqual([id('active 3'), id('active 1')])
      for (const [name, row] of Object.entries(goods)) {
        const request = { params: { slug: String(row['slug']) } }
        if (name.startsWith('active')) {
          expect((await here().nobody.must('getStorefrontProduct', request)).row.id).toBe(row.id)
        } else await here().nobody.refuse(404, 'getStorefrontProduct', request)
      }
    })

    test('filters by brand, price and custom field', async () => {
      expect(idsOf(await found({ brandId: brand.id }))).toEqual([id('active 3')])
      expect(idsOf(await found({ 'price.lte': 1500 }))).toEqual([id('active 1')])
      expect(idsOf(await found({ 'attr.platform': 'epic' }))).toEqual([id('active 3')])
    })

    test('names brand and custom fields in words', async () => {
      const [product] = await found({ brandId: brand.id })
      expect(product).toMatchObject({ brand: 'Lantern', category: null, imageUrl: null })
      expect(product?.['attributes']).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ label: 'Maker', value: 'Ada' }),
          expect.objectContaining({ label: 'Signed', value: 'Yes' }),
        ]),
      )
    })

    test('every page of every product on sale holds each once, in every order', async () => {
      const { total } = (await here().nobody.must('listStorefrontProducts', { query: { limit: 1 } })).page
      for (const sort of ['name', '-price', 'publishedAt', '-publishedAt']) {
        const rows = await everyRow(here().nobody, 'listStorefrontProducts', { query: { sort } })
        expect(new Set(idsOf(rows)).size, sort).toBe(total)
        expect(rows, sort).toHaveLength(total ?? 0)
      }
    })

    test('anybody may read it from anywhere', async () => {
      const answer = await here().nobody.must('listStorefrontProducts', {
        headers: { origin: 'https://elsewhere.example' },
      })
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    })
  })
}
