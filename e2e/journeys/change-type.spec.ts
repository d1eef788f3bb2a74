import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { designer } from './screens/designer.ts'
import { choose } from './screens/form.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@drops.test' })

const FIELDS = [
  { name: 'maker', type: 'text', label: 'Maker', required: true },
  { name: 'hours', type: 'text', label: 'Hours' },
]

test('a field is renamed and another converted with products in place, and the change is taken back', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const shop = arranging(page, 'drops')
  const made = await shop.create('product-types', { name: 'Lamp', slug: 'lamp', fields: FIELDS })
  const product = (name: string, hours: string) =>
    shop.create('products', {
      productTypeId: made.id,
      name,
      slug: name.toLowerCase(),
      sku: `lamp-${name.toLowerCase()}`,
      price: 4900,
      currency: 'EUR',
      metadata: { maker: `${name} & Co.`, hours },
    })
  const bright = await product('Bright', '120')
  const dim = await product('Dim', 'about 80')
  const type = designer(page)
  await page.goto(`/drops/product-types/${made.id}`)
  await expect(heading(page, 'Lamp')).toBeVisible()

  await test.step('renames a key and turns a text into a whole number', async () => {
    await type.field('Maker').click()
    await type.settings.getByRole('textbox', { name: 'Key' }).fill('workshop')
    await type.field('Hours').click()
    await choose(type.settings, 'Kind', 'Whole number')
    await expect(type.saved).toBeVisible()
  })

  await test.step('is told beforehand what that does, and chooses', async () => {
    await type.publishButton.click()
    await expect(type.drawer.getByText('Renames the key of Maker from maker to workshop')).toBeVisible()
    await expect(type.drawer.getByText('Turns Hours from Short text to Whole number')).toBeVisible()
    await expect(type.drawer.getByRole('listitem').filter({ hasText: 'Dim' })).toContainText('must be a whole number')
    await choose(type.drawer, 'A value that cannot be taken over', 'Let it go')
    await expect(type.drawer.getByText(/about 80.* becomes/).first()).toBeVisible()
    await type.drawer.getByRole('textbox', { name: 'Message' }).fill('Hours are numbers')
    await type.drawer.getByRole('button', { name: 'Publish now' }).click()
    await expect(type.drawer.getByText('All products are carried over')).toBeVisible()
    await type.drawer.getByRole('button', { name: 'Close', exact: true }).last().click()
    expect((await shop.get('products', bright.id)).metadata).toEqual({ workshop: 'Bright & Co.', hours: 120 })
    expect((await shop.get('products', dim.id)).metadata).toEqual({ workshop: 'Dim & Co.' })
  })

  await test.step('takes it back: every product is what it was', async () => {
    await type.tab('History').click()
    await page.getByRole('button', { name: 'Take this change back' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('2 products come back exactly as they were.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Take it back' }).click()
    await expect(dialog.getByText('All products are carried over')).toBeVisible()
    expect((await shop.get('products', bright.id)).metadata).toEqual({ maker: 'Bright & Co.', hours: '120' })
    expect((await shop.get('products', dim.id)).metadata).toEqual({ maker: 'Dim & Co.', hours: 'about 80' })
  })
})
