import { expect, type Page } from '@playwright/test'
import { builder } from '../screens/builder.ts'
import { beginType } from '../screens/designer.ts'
import { choose, drawing, givePicture, isDrawn } from '../screens/form.ts'
import { listOf } from '../screens/list.ts'
import { pageOf } from '../screens/page.ts'
import { goTo, heading, notice } from '../screens/shell.ts'

/** The product of the owner's journey, which is the same with an API and on mocks. */
export const PRODUCT = 'Tidal Merchants'

/** Designs a small product type, field by field, tries its form, and publishes it. */
export async function designType(page: Page): Promise<void> {
  const type = await beginType(page, 'Board game')
  await type.add('Short text', 'Designer')
  await type.required.check()
  await type.add('Choice', 'Mood')
  await type.addChoices('Friendly', 'Cut-throat')
  await type.add('Whole number', 'Players')
  await type.least.fill('2')
  await type.add('Picture', 'Box')

  await type.show('Preview')
  await expect(type.form.getByRole('combobox', { name: 'Mood' })).toBeVisible()
  await expect(type.form.getByRole('group', { name: 'Box' })).toBeVisible()
  await type.form.getByRole('textbox', { name: 'Players' }).fill('1')
  await type.form.getByRole('button', { name: 'Check' }).click()
  await expect(type.form.getByRole('textbox', { name: 'Designer' })).toHaveAccessibleDescription(/required/i)
  await expect(type.form.getByRole('textbox', { name: 'Players' })).toHaveAccessibleDescription(/2/)
  await type.publish()
}

/** Makes a product with the form that the type makes: refused once, for a number below its least. */
export async function makeProduct(page: Page): Promise<void> {
  await goTo(page, 'Products')
  await page.getByRole('link', { name: 'Create product' }).click()
  await page.getByRole('link', { name: /^Board game/ }).click()
  const form = page.getByRole('main')
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill(PRODUCT)
  await expect(form.getByRole('textbox', { name: 'Address' })).toHaveValue('tidal-merchants')
  await form.getByRole('textbox', { name: 'SKU' }).fill('bg-tidal-merchants')
  await form.getByRole('textbox', { name: 'Price' }).fill('34.5')
  await form.getByRole('textbox', { name: 'Designer' }).fill('Ines Coelho')
  await choose(form, 'Mood', 'Friendly')
  await form.getByRole('textbox', { name: 'Players' }).fill('1')
  await givePicture(page, 'Box', drawing('box', '#0b7285'))
  await page.getByRole('button', { name: 'Create product' }).click()
  await expect(form.getByRole('textbox', { name: 'Players' })).toHaveAccessibleDescription(/2/)
  await form.getByRole('textbox', { name: 'Players' }).fill('4')
  await page.getByRole('button', { name: 'Create product' }).click()
  await expect(heading(page, PRODUCT)).toBeVisible()
  await expect(notice(page, `${PRODUCT} created`)).toBeVisible()
}

/** Finds the product in the list and by search, with its picture and its price. */
export async function findInList(page: Page): Promise<void> {
  await goTo(page, 'Products')
  const list = listOf(page, 'Products')
  await expect(list.link(PRODUCT)).toBeVisible()
  await list.search.fill('tidal merch')
  await expect(list.rows).toHaveCount(1)
  await expect(list.row(PRODUCT)).toContainText('€34.50')
  await expect.poll(() => isDrawn(list.row(PRODUCT).getByRole('presentation'))).toBe(true)
}

/** Puts a table of products on the dashboard, where the new one stands first. */
export async function putOnDashboard(page: Page): Promise<void> {
  await goTo(page, 'Home')
  await page.getByRole('link', { name: 'Edit page' }).click()
  await page.getByRole('button', { name: 'Make our own copy' }).click()
  const build = builder(page)
  await build.add('Table')
  await build.title('Fresh in the catalog')
  await build.show('Data')
  await build.choose('List', 'Products')
  await build.choose('In the order of', 'Changed')
  await build.publish()
  await build.leave('Home')
  await expect(pageOf(page).widget('Fresh in the catalog').getByRole('link', { name: PRODUCT })).toBeVisible()
}
