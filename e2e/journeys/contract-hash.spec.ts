import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { designer } from './screens/designer.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@bakery.test' })

test('what is published is at once in the document, the form, the list and the import template, under one hash', async ({
  page,
}) => {
  const shop = arranging(page, 'bakery')
  const made = await shop.create('product-types', {
    name: 'Tin',
    slug: 'tin',
    fields: [{ name: 'litres', type: 'integer', label: 'Litres', grid: true }],
  })
  const first = String(made.contractHash)
  const type = designer(page)
  await page.goto(`/bakery/product-types/${made.id}`)
  await expect(heading(page, 'Tin')).toBeVisible()
  await type.add('Short text', 'Shape')
  await expect(type.saved).toBeVisible()
  await type.publish()
  const hash = String((await shop.get('product-types', made.id)).contractHash)
  expect(hash).not.toBe(first)

  const document = await (await page.request.get('/api/v1/bakery/admin/openapi.json')).json()
  expect(document.components.schemas.TinData).toMatchObject({
    'x-contract-hash': hash,
    properties: { shape: { title: 'Shape' } },
  })
  const template = await page.request.get(`/api/v1/bakery/admin/product-types/${made.id}/import-template`)
  expect(template.headers()['x-contract-hash']).toBe(hash)
  expect(await template.text()).toContain('shape')

  const reporting = page.getByRole('main').locator(`[data-contract-hash="${hash}"]`)
  await page.goto(`/bakery/products/new?type=${made.id}`)
  await expect(reporting.getByRole('textbox', { name: 'Shape' })).toBeVisible()
  await shop.create('products', {
    productTypeId: made.id,
    name: 'Round tin',
    slug: 'round-tin',
    sku: 'round-tin',
    price: 900,
    currency: 'EUR',
    metadata: { litres: 2, shape: 'Round' },
  })
  await page.goto(`/bakery/products?productTypeId=${made.id}`)
  await expect(reporting.getByRole('columnheader', { name: 'Litres' })).toBeVisible()
})
