import { arranging } from './fixture/arrange.ts'
import { faultsOf } from './fixture/axe.ts'
import { expect, test } from './fixture/journey.ts'
import { choose, drawing } from './screens/form.ts'
import { heading, notice } from './screens/shell.ts'

test.use({ persona: 'owner@bakery.test' })

const fields = [
  { name: 'story', type: 'richtext', label: 'Story' },
  { name: 'notes', type: 'markdown', label: 'Notes' },
  { name: 'weight', type: 'measurement', label: 'Weight', measure: { family: 'mass', units: ['g', 'kg'] }, unit: 'kg' },
  { name: 'rye', type: 'percentage', label: 'Share of rye' },
  { name: 'rest', type: 'duration', label: 'Rest' },
  { name: 'opens', type: 'time', label: 'Baked at' },
  { name: 'labels', type: 'tags', label: 'Labels' },
  { name: 'crust', type: 'color', label: 'Crust' },
  { name: 'hotline', type: 'phone', label: 'Hotline' },
  { name: 'photos', type: 'gallery', label: 'Photos' },
  { name: 'goes', type: 'reference', label: 'Goes with', reference: { resource: 'products', many: true } },
  { name: 'label', type: 'code', label: 'Label print', language: 'html' },
  {
    name: 'mix',
    type: 'table',
    label: 'Mix',
    fields: [
      { name: 'flour', type: 'text', label: 'Flour', required: true },
      { name: 'share', type: 'percentage', label: 'Share' },
    ],
  },
  { name: 'slogan', type: 'text', label: 'Slogan', localized: true },
]

const uiConfig = {
  groups: [
    { title: 'Words', tab: 'Words', fields: ['story', 'notes', 'slogan'] },
    { title: 'Figures', tab: 'Figures', fields: ['weight', 'rye', 'rest', 'opens', 'labels', 'crust', 'hotline'] },
    { title: 'Parts', tab: 'Parts', fields: ['photos', 'goes', 'mix', 'label'] },
  ],
}

test('a product with a field of every kind is made, read back, changed, and shown in the shop', async ({ page }) => {
  await page.goto('/bakery')
  const shop = arranging(page, 'bakery')
  const type = await shop.create('product-types', { name: 'Sourdough', slug: 'sourdough', fields, uiConfig })
  await page.goto(`/bakery/products/new?type=${type.id}`)
  const form = page.getByRole('main')

  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Dark Rye')
  await expect(form.getByRole('textbox', { name: 'SKU' })).toHaveValue('DARK-RYE')
  await choose(form, 'Status', 'Active')
  await form.getByRole('textbox', { name: 'Price' }).fill('5.4')

  const story = form.getByRole('textbox', { name: 'Story' })
  await story.click()
  await form.getByRole('button', { name: 'Bold' }).first().click()
  await page.keyboard.type('Three days')
  await form.getByRole('button', { name: 'Bold' }).first().click()
  await page.keyboard.type(' in the making')
  await form.getByRole('textbox', { name: 'Notes' }).fill('Keeps *a week*')
  await form.getByRole('tab', { name: 'Preview' }).click()
  await expect(form.getByRole('tabpanel', { name: 'Preview' }).getByRole('emphasis')).toHaveText('a week')
  await form.getByRole('textbox', { name: 'Slogan' }).fill('Dark and honest')
  expect(await faultsOf(page, 'the words')).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })

  await form.getByRole('tab', { name: 'Figures' }).click()
  await form.getByRole('textbox', { name: 'Weight' }).fill('750')
  await choose(form, 'Weight: unit', 'g (grams)')
  await form.getByRole('textbox', { name: 'Share of rye' }).fill('80')
  await form.getByRole('textbox', { name: 'Rest: days' }).fill('3')
  await form.getByLabel('Baked at').fill('04:30')
  await form.getByRole('combobox', { name: 'Labels' }).pressSequentially('vegan,dark,')
  await form.getByRole('textbox', { name: 'Crust' }).fill('#3b2a20')
  await form.getByRole('textbox', { name: 'Hotline' }).fill('0049 30 / 123456')
  expect(await faultsOf(page, 'the figures')).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })

  await form.getByRole('tab', { name: 'Parts' }).click()
  const chooser = page.waitForEvent('filechooser')
  await form.getByRole('button', { name: 'Add pictures' }).click()
  await (await chooser).setFiles([drawing('one', '#7a4b1f'), drawing('two', '#c98a4b')])
  await expect(form.getByRole('img', { name: 'Photos 2' })).toBeVisible()
  await form.getByRole('button', { name: 'Move picture forward: 2' }).click()
  await expect(page.getByText('Picture 2 is now at place 1 of 2.')).toBeAttached()
  await form.getByRole('button', { name: 'From library' }).click()
  const library = page.getByRole('dialog', { name: 'Photos' })
  await library.getByRole('textbox', { name: 'Search the library' }).fill('one')
  await expect(library.getByRole('button', { name: 'one.svg' })).toBeDisabled()
  await library.getByRole('button', { name: 'Close the library' }).click()
  await form.getByRole('combobox', { name: 'Goes with' }).click()
  await page.getByRole('option').first().click()
  await page.keyboard.press('Escape')
  await form.getByRole('button', { name: 'Add row' }).click()
  await form.getByRole('textbox', { name: 'Flour' }).fill('Rye')
  await form.getByRole('button', { name: 'Add row' }).click()
  await form.getByRole('textbox', { name: 'Flour' }).nth(1).fill('Wheat')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(form.getByRole('textbox', { name: 'Flour' }).first()).toHaveValue('Wheat')
  await form.getByRole('textbox', { name: 'Label print (html)' }).fill('<b>Rye</b>')
  expect(await faultsOf(page, 'the parts')).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })

  await page.getByRole('button', { name: 'Create product' }).click()
  await expect(heading(page, 'Dark Rye')).toBeVisible()
  await expect(notice(page, 'Dark Rye created')).toBeVisible()
  const id = page.url().split('/').at(-1) ?? ''
  const { metadata } = await shop.get('products', id)
  expect(metadata).toMatchObject({
    story: '<p><strong>Three days</strong> in the making</p>',
    notes: 'Keeps *a week*',
    weight: { value: 750, unit: 'g' },
    rye: 80,
    rest: 'P3D',
    opens: '04:30',
    labels: ['vegan', 'dark'],
    crust: '#3b2a20',
    hotline: '+4930123456',
    mix: [{ flour: 'Wheat' }, { flour: 'Rye' }],
    label: '<b>Rye</b>',
  })

  const inShop = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'View in shop' }).click()
  const product = await inShop
  await expect(product.getByRole('heading', { level: 1, name: 'Dark Rye' })).toBeVisible()
  await expect(product.getByRole('strong').filter({ hasText: 'Three days' })).toBeVisible()
  await expect(product.getByRole('row', { name: /Weight.*750 g/ })).toBeVisible()
  await expect(product.getByRole('link', { name: '+4930123456' })).toHaveAttribute('href', 'tel:+4930123456')
  await expect(product.getByRole('region', { name: 'Mix' }).getByRole('cell', { name: 'Wheat' })).toBeVisible()
  await product.close()
})
