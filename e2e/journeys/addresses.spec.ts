import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { listOf } from './screens/list.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'merchandiser@games.test' })

test('search, filters, sorting and the page stand in the address, over reload and back', async ({ page }) => {
  await page.goto('/games/products')
  const list = listOf(page, 'Products')
  const filter = async (name: string) => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('menuitem', { name, exact: true }).click()
  }
  const sortedBy = (column: string) => list.table.getByRole('columnheader', { name: column })

  await filter('Status')
  await page.getByRole('dialog', { name: 'Status' }).getByRole('checkbox', { name: 'Active' }).check()
  await expect(page).toHaveURL(/status=active/)
  await page.keyboard.press('Escape')
  await filter('Price')
  await page.getByRole('dialog', { name: 'Price' }).getByRole('textbox', { name: 'At least' }).fill('20')
  await expect(page).toHaveURL(/price\.gte=2000/)
  await page.keyboard.press('Escape')
  await sortedBy('Price').getByRole('button').click()
  await expect(sortedBy('Price')).toHaveAttribute('aria-sort', 'ascending')
  await expect(list.rows.first()).toContainText('€20')
  await page.getByRole('combobox', { name: 'Rows on a page' }).click()
  await page.getByRole('option', { name: '25 rows' }).click()
  await expect(list.rows).toHaveCount(25)
  await list.next.click()
  await expect(list.range).toHaveText(/^26–50 of /)
  await expect(page).toHaveURL(/limit=25&offset=25/)

  await expect(list.rows.first()).toContainText('€')
  const shown = await list.rows.first().getByRole('link').textContent()
  const address = page.url()
  await page.reload()
  await expect(list.range).toHaveText(/^26–50 of /)
  await expect(list.rows.first().getByRole('link')).toHaveText(shown ?? '')
  await expect(sortedBy('Price')).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByRole('button', { name: /^Status ?Active/ })).toBeVisible()

  await list.rows.first().getByRole('link').click()
  await expect(heading(page, shown ?? '')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(address)
  await expect(list.rows.first().getByRole('link')).toHaveText(shown ?? '')
  await page.goBack()
  await expect(list.range).toHaveText(/^1–25 of /)

  await list.search.fill('meridian')
  await expect(page).toHaveURL(/q=meridian/)
  await expect(page).not.toHaveURL(/offset/)
  await expect(list.rows.first()).toContainText(/meridian/i)
  await list.search.fill('no such product')
  await page.getByRole('button', { name: 'Clear search and filters' }).click()
  await expect(list.range).toHaveText(/^1–25 of /)
})

test('columns are chosen, and a field of the product’s own type filters', async ({ page }) => {
  const [type] = await arranging(page, 'games').list('product-types', { q: 'game key' })
  await page.goto(`/games/products?productTypeId=${type?.id}`)
  const list = listOf(page, 'Products')
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Category' }).check()
  await page.keyboard.press('Escape')
  await expect(list.table.getByRole('columnheader', { name: 'Category' })).toBeVisible()

  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Platform', exact: true }).click()
  await page.getByRole('dialog', { name: 'Platform' }).getByRole('checkbox', { name: 'GOG' }).check()
  await expect(page).toHaveURL(/attr\.platform=GOG/)
  await page.reload()
  await expect(list.table.getByRole('columnheader', { name: 'Category' })).toBeVisible()
  await expect(list.rows.first()).toContainText('(GOG)')
  await expect(list.rows.filter({ hasNotText: '(GOG)' })).toHaveCount(0)
})
