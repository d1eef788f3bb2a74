import { expect, test } from './fixture/journey.ts'

test('the API reference is drawn without any other machine, and its operations can be found', async ({ page }) => {
  await page.goto('/api/v1/docs')
  await expect(page.getByRole('heading', { level: 1, name: 'MTC Console API' })).toBeVisible()
  const contents = page.getByRole('complementary', { name: /^Sidebar/ })
  await contents.getByRole('link', { name: 'Brands', exact: true }).click()
  const operation = contents.getByRole('link', { name: /^Create a brand/ })
  await expect(operation).toBeVisible()
  await operation.click()
  await expect(page.getByRole('heading', { name: 'Create a brand' })).toBeInViewport()
})
