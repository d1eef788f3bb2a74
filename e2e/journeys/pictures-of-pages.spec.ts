import { expect, test } from './fixture/journey.ts'
import { show } from './fixture/pictures.ts'
import { builder } from './screens/builder.ts'
import { heading } from './screens/shell.ts'

// As in pictures.spec.ts: taken with UPDATE_PICTURES=1 only.
test.use({ persona: 'owner@games.test', viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
test.setTimeout(180_000)
test.describe.configure({ mode: 'serial' })

test('a page as it is looked at, and a new one', async ({ page }) => {
  await page.goto('/games')
  await expect(heading(page, 'Home')).toBeVisible()
  await show(page, 'pages-view')
  await page.goto('/games/ui/templates/new')
  await page.getByRole('textbox', { name: 'Name' }).fill('Autumn sale')
  await show(page, 'pages-new', page.getByRole('main'))
})

test('the builder', async ({ page }) => {
  const build = builder(page)
  await build.open('games', 'dashboard')
  await build.widget('Revenue per day').click()
  await expect(build.widget('Revenue')).toContainText(/€/)
  await expect(build.palette.locator('.recharts-surface').first()).toBeVisible()
  await expect(build.settings.getByRole('textbox', { name: /^Title/ })).toBeVisible()
  await show(page, 'pages-builder')
  await build.show('Data')
  await expect(build.settings.getByRole('region', { name: 'What comes of it' })).toContainText(/€/)
  await show(page, 'pages-data', build.settings)
  await build.device('Phone').click()
  await expect(build.widget('Revenue')).toContainText(/€/)
  await show(page, 'pages-phone', page.getByRole('main'))
  await build.device('Desktop').click()
  await build.widget('Average order').click()
  await build.title('A usual order')
  await build.widget('Orders by status').click()
  await build.tools.getByRole('button', { name: /^Remove/ }).click()
  await expect(page.getByText('Draft saved')).toBeVisible()
  await build.publishButton.click()
  await expect(page.getByRole('dialog').getByRole('region', { name: 'What changes' })).toBeVisible()
  await show(page, 'pages-publish', page.getByRole('dialog'))
  await page.keyboard.press('Escape')
  await build.menu('See as somebody else')
  const look = page.getByRole('dialog')
  await look.getByRole('combobox', { name: 'As' }).click()
  await page.getByRole('option', { name: 'Designer', exact: true }).click()
  await expect(look.getByRole('region', { name: 'Draft' })).toContainText('Revenue')
  await show(page, 'pages-as')
})
