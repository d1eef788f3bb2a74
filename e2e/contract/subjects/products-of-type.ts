import { describe, expect, test } from 'vitest'
import type { Row } from '../ask/answer.ts'
import { unique } from '../rows/unique.ts'
import type { Here } from '../world.ts'
import { FIELDS } from './custom-fields.ts'

/** The paths that the shop's own document gives each product type. */
export function productsOfTypeSubject(here: Here): void {
  describe('products at the path of their type', () => {
    const typeNamed = async (name: string): Promise<Row> => {
      const owner = await here().as('owner')
      return (await owner.must('createProductType', { body: { name, slug: unique(), fields: FIELDS } })).row
    }
    const body = (maker: string) => ({
      name: maker,
      slug: unique(),
      sku: unique(),
      price: 100,
      currency: 'EUR',
      metadata: { maker },
    })

    test('what is made there is of that type, and only that type lists it', async () => {
      const owner = await here().as('owner')
      const [lamp, chair] = [await typeNamed('Lamp'), await typeNamed('Chair')]
      const at = (type: Row) => ({ params: { productType: String(type['slug']) } })
      const made = (await owner.must('createProductOfType', { ...at(lamp), body: body('Ada') })).row
      await owner.must('createProductOfType', { ...at(lamp), body: body('Bo') })
      expect(made['productTypeId']).toBe(lamp.id)
      expect((await owner.must('getProduct', { params: { id: made.id } })).row).toEqual(made)
      const list = async (type: Row, query: Record<string, string> = {}) =>
        (await owner.must('listProductsOfType', { ...at(type), query })).rows.map((row) => row['name'])
      expect(await list(lamp, { sort: 'name' })).toEqual(['Ada', 'Bo'])
      expect(await list(lamp, { 'attr.maker': 'Bo' })).toEqual(['Bo'])
      expect(await list(chair)).toEqual([])
    })

    test('its custom fields are held against the type; a type that there is not is not found', async () => {
      const owner = await here().as('owner')
      const params = { productType: String((await typeNamed('Table'))['slug']) }
      const refused = await owner.refuse(400, 'createProductOfType', { params, body: { ...body('x'), metadata: {} } })
      expect(refused.fields).toEqual(['/metadata/maker'])
      const nowhere = { params: { productType: unique() } }
      await owner.refuse(404, 'createProductOfType', { ...nowhere, body: body('x') })
      await owner.refuse(404, 'listProductsOfType', nowhere)
    })
  })
}
