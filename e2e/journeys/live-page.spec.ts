import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { figures, makePage } from './fixture/pages.ts'
import { pageOf } from './screens/page.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@drops.test' })

test('what somebody changes is counted in the window of another, without a word', async ({ page, another }) => {
  const active = { conditions: [{ field: 'status', operator: 'is', values: ['active'] }] }
  const [products] = await makePage(page, 'drops', { page: 'counted', name: 'Counted' }, [
    { view: 'figure', props: { title: 'On sale' }, binding: figures('products', 'count', active) },
    { view: 'figure', props: { title: 'Orders' }, binding: figures('orders', 'count') },
  ])
  const theirs = await (await another('viewer@drops.test')).newPage()
  await theirs.goto('/drops/pages/counted')
  const onSale = pageOf(theirs).widget('On sale')
  await expect(pageOf(theirs).status).toHaveText('Updated just now')
  await expect(onSale.getByText(/^\d+$/)).toBeVisible()
  const before = Number(await onSale.getByText(/^\d+$/).textContent())
  const asked: string[][] = []
  theirs.on('request', (request) => {
    if (request.url().endsWith('/pages/counted/data')) asked.push(request.postDataJSON().widgetIds)
  })

  const [product] = await arranging(page, 'drops').list('products', { status: 'active', limit: '1' })
  await page.goto(`/drops/products/${product?.id}`)
  await expect(heading(page, String(product?.name))).toBeVisible()
  await page.getByRole('combobox', { name: 'Status' }).click()
  await page.getByRole('option', { name: 'Archived' }).click()
  await page.getByRole('button', { name: /^Save/ }).click()

  await expect(onSale.getByText(/^\d+$/)).toHaveText(String(before - 1))
  // Only what counts products was asked for again.
  expect(new Set(asked.flat())).toEqual(new Set([products]))
})
