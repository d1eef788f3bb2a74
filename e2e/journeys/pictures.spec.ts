import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture/journey.ts'
import { heading, settle } from './screens/shell.ts'

// Taken with UPDATE_PICTURES=1 only: `UPDATE_PICTURES=1 pnpm e2e -- pictures`.
test.use({ persona: 'owner@games.test', viewport: { width: 1440, height: 900 }, colorScheme: 'light' })

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await settle(page)
  const path = fileURLToPath(new URL(`../../docs/pictures/${name}.png`, import.meta.url))
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
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
  await page.goto('/games/product-types?q=game+key')
  await page.getByRole('link', { name: 'Game key' }).click()
  await expect(heading(page, 'Game key')).toBeVisible()
  await page.getByRole('treeitem', { name: /^Platform/ }).click()
  await take(page, 'product-type')
  await page.getByRole('tab', { name: 'Grid columns' }).click()
  await take(page, 'product-type-columns')
  await page.getByRole('tab', { name: 'JSON' }).click()
  await expect(page.getByRole('textbox', { name: 'Schema as JSON' })).toBeVisible()
  await take(page, 'product-type-json')
  await page.getByRole('tab', { name: 'API' }).click()
  await take(page, 'product-type-api')
})
