import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { pageOf } from './screens/page.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@drops.test' })

test('what somebody changes is counted in the window of another, without a word', async ({ page, another }) => {
  const theirs = await (await another('viewer@drops.test')).newPage()
  await theirs.goto('/drops/pages/products')
  const onSale = pageOf(theirs).widget('On sale')
  await expect(pageOf(theirs).status).toHaveText('Updated just now')
  await expect(onSale.getByText(/^\d+$/)).toBeVisible()
  const before = Number(await onSale.getByText(/^\d+$/).textContent())
  const asked: string[][] = []
  theirs.on('request', (request) => {
    if (request.url().endsWith('/pages/products/data')) asked.push(request.postDataJSON().widgetIds)
  })

  const [product] = await arranging(page, 'drops').list('products', { status: 'active', limit: '1' })
  await page.goto(`/drops/products/${product?.id}`)
  await expect(heading(page, String(product?.name))).toBeVisible()
  await page.getByRole('combobox', { name: 'Status' }).click()
  await page.getByRole('option', { name: 'Archived' }).click()
  await page.getByRole('button', { name: /^Save/ }).click()

  await expect(onSale.getByText(/^\d+$/)).toHaveText(String(before - 1))
  // Only what counts products was asked for again.
  expect(asked.length).toBeGreaterThan(0)
  for (const widgetIds of asked) expect(widgetIds.length).toBeGreaterThan(0)
})
