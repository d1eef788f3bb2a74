import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { designer } from './screens/designer.ts'
import { choose } from './screens/form.ts'
import { listOf } from './screens/list.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@drops.test' })

test('products that no longer fit their type are found from where it was published, and say so', async ({ page }) => {
  const shop = arranging(page, 'drops')
  const fields = [{ name: 'hours', type: 'text', label: 'Hours' }]
  const made = await shop.create('product-types', { name: 'Torch', slug: 'torch', fields })
  await shop.create('products', {
    productTypeId: made.id,
    name: 'Dusk',
    slug: 'dusk',
    sku: 'torch-dusk',
    price: 4900,
    currency: 'EUR',
    metadata: { hours: 'about 80' },
  })
  const type = designer(page)
  await page.goto(`/drops/product-types/${made.id}`)
  await expect(heading(page, 'Torch')).toBeVisible()
  await type.field('Hours').click()
  await choose(type.settings, 'Kind', 'Whole number')
  await expect(type.saved).toBeVisible()
  await type.publishButton.click()
  await type.drawer.getByRole('button', { name: 'Publish now' }).click()
  await type.drawer.getByRole('link', { name: '1 needs attention' }).click()
  await expect(page).toHaveURL(/faultCount\.gte=1/)
  await listOf(page, 'Products').link('Dusk').click()
  await expect(page.getByText('One field does not fit since the product type was changed.')).toBeVisible()
  await page.getByRole('button', { name: 'Go to it' }).click()
  await expect(page.getByRole('textbox', { name: 'Hours' })).toBeFocused()
})
