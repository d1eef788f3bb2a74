import type { Page } from '@playwright/test'
import { expect, test } from './fixture/journey.ts'
import { show, take } from './fixture/pictures.ts'
import { designer } from './screens/designer.ts'
import { choose, isDrawn } from './screens/form.ts'
import { heading } from './screens/shell.ts'

// Taken with UPDATE_PICTURES=1 only: `UPDATE_PICTURES=1 pnpm e2e -- pictures`.
test.use({
  persona: 'owner@games.test',
  viewport: { width: 1440, height: 900 },
  colorScheme: 'light',
  refusals: [412, 'no network'],
})
test.setTimeout(180_000)

async function open(page: Page, type: string): Promise<ReturnType<typeof designer>> {
  await page.goto(`/games/product-types?q=${encodeURIComponent(type)}`)
  await page.getByRole('link', { name: type, exact: true }).click()
  await expect(heading(page, type)).toBeVisible()
  return designer(page)
}

test('the dashboard', async ({ page }) => {
  await page.goto('/games')
  await expect(heading(page, 'Home')).toBeVisible()
  await take(page, 'console')
})

test('the list of products', async ({ page }) => {
  await page.goto('/games/products?status=active&sort=-price')
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible()
  await take(page, 'products')
})

test('the designer of product types', async ({ page }) => {
  const type = await open(page, 'Game key')
  await type.field('Platform').click()
  await take(page, 'product-type')
})

test.describe('the guide to product types', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('beginning one', async ({ page }) => {
    await page.goto('/games/product-types/new')
    const main = page.getByRole('main')
    await page.getByText('Starter pack', { exact: true }).click()
    await page.getByRole('radio', { name: 'Book', exact: true }).click()
    await show(page, 'begin', main)
    await page.getByText('Import', { exact: true }).click()
    const table =
      'Title,Pages,Printed on,Weight,Price\nLow Tide,212,2026-04-02,340 g,€ 18.00\nSalt Roads,96,2026-05-11,180 g,€ 12.50'
    await page.getByRole('textbox', { name: 'Or paste it here' }).fill(table)
    await expect(page.getByRole('combobox', { name: 'Kind of Weight' })).toHaveValue('Measurement')
    await show(page, 'import', main)
  })

  test('the form', async ({ page }) => {
    const type = await open(page, 'Game key')
    await type.field('Platform').click()
    await expect(type.settings.getByRole('combobox', { name: 'Default' })).toBeVisible()
    await show(page, 'form')
    await page.getByRole('button', { name: 'More for Platform' }).click()
    await expect(page.getByRole('menuitem', { name: 'Put a group around it' })).toBeVisible()
    await show(page, 'field-menu', page.getByRole('main'))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Add tab' }).click()
    await type.canvas.getByRole('button', { name: 'General', exact: true }).click()
    await page.getByRole('button', { name: 'More for the section Game' }).click()
    await expect(page.getByRole('menuitem', { name: '3 columns' })).toBeVisible()
    await show(page, 'layout', type.canvas)
  })

  test('conditions', async ({ page }) => {
    const type = await open(page, 'Add-on')
    await type.tab('Rules').click()
    await expect(page.getByRole('region', { name: 'Conditions' })).toBeVisible()
    await show(page, 'rules', page.getByRole('main'))
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('combobox', { name: 'Value' })).toBeVisible()
    await show(page, 'condition', dialog)
  })

  test('previews and columns', async ({ page }) => {
    const type = await open(page, 'Add-on')
    await type.show('Preview')
    await choose(type.form, 'Filled with', 'Sample data')
    await show(page, 'preview', page.getByRole('main'))
    await type.tab('Grid columns').click()
    await expect(page.getByRole('region', { name: 'The list', exact: true }).getByRole('row').nth(1)).toBeVisible()
    await page.getByRole('button', { name: 'Add to the card' }).click()
    await page.getByRole('menuitem', { name: 'Kind', exact: true }).click()
    await expect(type.state).toHaveText('Draft saved')
    await show(page, 'columns', page.getByRole('main'))
    await type.tab('Form').click()
    await type.form.getByText('Shop card', { exact: true }).click()
    await choose(type.form, 'Filled with', 'Moss & Marrow: Rootsong')
    await expect.poll(() => isDrawn(type.form.getByRole('article').getByRole('presentation'))).toBe(true)
    await show(page, 'shop-card', type.form)
  })

  test('publishing and taking back', async ({ page }) => {
    const type = await open(page, 'Add-on')
    await type.tab('History').click()
    await expect(page.getByRole('region', { name: 'History' })).toBeVisible()
    await show(page, 'history', page.getByRole('main'))
    await page.getByRole('button', { name: 'Take this change back' }).first().click()
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Take it back' })).toBeVisible()
    await show(page, 'take-back', page.getByRole('dialog'))
    await page.keyboard.press('Escape')
    await type.tab('Form').click()
    await type.field('Game').click()
    await type.setting('Key').fill('game')
    await type.field('Kind').click()
    await type.setting('Label').fill('What it is')
    await type.field('Hours of play').click()
    await type.settings.getByRole('textbox', { name: 'Most' }).fill('12')
    await type.publishButton.click()
    await expect(type.drawer.getByRole('button', { name: 'Publish now' })).toBeEnabled()
    await show(page, 'publish', type.drawer)
  })

  test('for programs', async ({ page }) => {
    const type = await open(page, 'Gift card')
    await type.tab('JSON').click()
    await expect(page.getByRole('textbox', { name: 'Schema as JSON' })).toBeVisible()
    await show(page, 'json', page.getByRole('main'))
    await type.tab('API').click()
    await expect(page.getByRole('region', { name: 'Contract' })).toBeVisible()
    await show(page, 'api', page.getByRole('main'))
  })

  test('working together', async ({ page, another }) => {
    const type = await open(page, 'Gift card')
    const theirPage = await (await another('developer@games.test')).newPage()
    await theirPage.goto(page.url())
    const theirs = designer(theirPage)
    await theirs.field('Occasion').click()
    await expect(type.person('Devi Developer is at Occasion')).toBeVisible()
    await type.person('Devi Developer is at Occasion').hover()
    await expect(page.getByRole('tooltip')).toBeVisible()
    await show(page, 'together', page.getByRole('main'))
    await type.field('Occasion').click()
    await page.context().setOffline(true)
    await type.setting('Label').fill('Reason to give')
    await theirs.setting('Label').fill('For which day')
    await expect(theirs.state).toHaveText('Draft saved')
    await page.context().setOffline(false)
    await expect(type.conflict).toBeVisible()
    await show(page, 'choose', type.conflict)
  })
})
