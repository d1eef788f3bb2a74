import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { isDrawn } from './screens/form.ts'
import { heading } from './screens/shell.ts'

test.use({ refusals: [404] })

test('a visitor searches the shop, opens a product and reads its details', async ({ page }) => {
  await page.goto('/shop/games/')
  await expect(heading(page, 'Lantern & Key Games')).toBeVisible()
  const products = page.getByRole('region', { name: 'Everything on sale' })
  const tiles = products.getByRole('listitem')
  await expect(tiles.first()).toBeVisible()
  const before = await tiles.count()
  await products.getByRole('button', { name: 'Show more' }).click()
  await expect.poll(() => tiles.count()).toBeGreaterThan(before)

  await products.getByRole('searchbox', { name: 'Search' }).fill('orchard')
  await expect(products.getByRole('status')).toContainText('for “orchard”')
  await expect(page).toHaveURL(/\?q=orchard$/)
  const first = tiles.first().getByRole('link')
  const name = (await first.textContent()) ?? ''
  expect(name).toMatch(/orchard/i)
  await first.click()

  await expect(heading(page, name)).toBeVisible()
  await expect(page).toHaveTitle(new RegExp(name.replace(/[()]/g, '\\$&')))
  await expect.poll(() => isDrawn(page.getByRole('img', { name, exact: true }))).toBe(true)
  await expect(page.getByRole('table', { name: 'Details' }).getByRole('row').first()).toBeVisible()
  await page.goBack()
  await expect(products.getByRole('searchbox', { name: 'Search' })).toHaveValue('orchard')

  await products.getByRole('searchbox', { name: 'Search' }).fill('qqqq')
  await expect(products).toContainText('Nothing here is called “qqqq”')
  await products.getByRole('button', { name: 'Show everything' }).click()
  await expect(tiles.first()).toBeVisible()
})

test('a shop or a product that is not there is said to be missing', async ({ page }) => {
  await page.goto('/shop/nowhere/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(/no shop/i)
  await page.goto('/shop/games/products/never-made')
  await expect(heading(page, 'This product is not on sale')).toBeVisible()
  await page.getByRole('link', { name: 'See everything on sale' }).click()
  await expect(page.getByRole('region', { name: 'Everything on sale' })).toBeVisible()
})

test.describe('what is no longer on sale', () => {
  test.use({ persona: 'owner@games.test' })

  test('is not shown to visitors', async ({ page }) => {
    const [draft] = await arranging(page, 'games').list('products', { status: 'draft', limit: '1' })
    await page.goto(`/shop/games/products/${String(draft?.slug)}`)
    await expect(heading(page, 'This product is not on sale')).toBeVisible()
  })
})
