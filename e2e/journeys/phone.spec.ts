import type { Page } from '@playwright/test'
import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { listOf } from './screens/list.ts'
import { heading, notice } from './screens/shell.ts'
import { signIn } from './screens/sign-in.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** Nothing stands beyond the edge of the screen, where only scrolling sideways would find it. */
async function expectToFit(page: Page): Promise<void> {
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  expect(widths[0], 'The page is no wider than the screen').toBeLessThanOrEqual(widths[1] ?? 0)
}

test('on a phone somebody signs in, opens the navigation, finds a product, mends its price and sees it', async ({
  page,
}) => {
  await page.goto('/')
  await expectToFit(page)
  await signIn(page, 'merchandiser@fruits.test')
  await expect(heading(page, 'Home')).toBeVisible()
  await expectToFit(page)
  const [product] = await arranging(page, 'fruits').list('products', { status: 'active', limit: '1', sort: 'name' })
  const name = String(product?.name)

  await page.getByRole('button', { name: 'Open the navigation' }).tap()
  const rail = page.getByRole('dialog', { name: 'Navigation' })
  await rail.getByRole('link', { name: 'Products', exact: true }).tap()
  await expect(rail).toBeHidden()
  await expect(heading(page, 'Products')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search products' }).fill(name)
  const { row, link } = listOf(page, 'Products')
  await expect(page).toHaveURL(/\?q=/)
  await expectToFit(page)
  await link(name).tap()

  await expect(heading(page, name)).toBeVisible()
  await expectToFit(page)
  const price = page.getByRole('textbox', { name: 'Price' })
  await price.fill('7.77')
  await page.getByRole('button', { name: 'Save product' }).tap()
  await expect(notice(page, `${name} saved`)).toBeVisible()
  await expectToFit(page)
  await page.goto(`/fruits/products?q=${encodeURIComponent(name)}`)
  await expect(row(name)).toContainText('7.77')
  await page.goto(`/shop/fruits/products/${String(product?.slug)}`)
  await expect(page.getByText('7.77')).toBeVisible()
  await expectToFit(page)
})
