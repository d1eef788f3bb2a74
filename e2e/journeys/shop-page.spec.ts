import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { figures, makePage } from './fixture/pages.ts'
import { builder } from './screens/builder.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@bakery.test', refusals: [404] })

const products = {
  kind: 'rows',
  resource: 'storefront-products',
  fields: ['name', 'slug', 'brand', 'imageUrl', 'price', 'currency'],
  conditions: [],
  sort: 'name',
  limit: 8,
}

test('a page for customers is at an address of its own, laid out by its width, and holds nothing of the console', async ({
  page,
}) => {
  const half = (x: number, y: number) => ({ lg: { x, y, w: 6, h: 4 } })
  await makePage(page, 'bakery', { page: 'holidays', name: 'Holidays', audience: 'storefront' }, [
    { view: 'section', props: { heading: 'For the table', collapsible: true } },
    { view: 'rich-text', props: { text: 'Order by Thursday.' }, grid: half(0, 4) },
    { view: 'rich-text', props: { text: 'Collect on Saturday.' }, grid: half(6, 4) },
    { view: 'figure', props: { title: 'Revenue' }, binding: figures('orders', 'revenue') },
    { view: 'product-grid', props: { title: 'Baked for you', search: true }, binding: products },
  ])
  await page.context().clearCookies()
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.includes('/storefront/')) asked.push(`${request.method()} ${pathname.split('/storefront')[1]}`)
  })
  await page.goto('/shop/bakery/holidays')
  await expect(heading(page, 'Holidays')).toBeVisible()
  await expect(page).toHaveTitle(/^Holidays · /)
  await expect(page.getByRole('region', { name: 'Baked for you' }).getByRole('listitem')).toHaveCount(8)
  expect(asked.toSorted()).toEqual(['GET /pages/holidays', 'POST /pages/holidays/data'])
  await expect(page.getByText('Revenue')).toHaveCount(0)

  const [left, right] = [page.getByText('Order by Thursday.'), page.getByText('Collect on Saturday.')]
  const topOf = async (one: typeof left) => (await one.boundingBox())?.y ?? 0
  expect(Math.abs((await topOf(left)) - (await topOf(right)))).toBeLessThan(2)
  await page.setViewportSize({ width: 390, height: 800 })
  await expect.poll(async () => (await topOf(right)) - (await topOf(left))).toBeGreaterThan(20)

  await page.getByRole('button', { name: 'For the table' }).click()
  await expect(left).toBeHidden()
  await page.getByRole('button', { name: 'For the table' }).click()
  await expect(left).toBeVisible()
})

test('an address that is no page says so, and leads to the shop', async ({ page }) => {
  await page.goto('/shop/bakery/nothing-here')
  await expect(heading(page, 'There is no such page')).toBeVisible()
  await page.getByRole('link', { name: 'See everything on sale' }).click()
  await expect(page.getByRole('region', { name: 'Everything on sale' })).toBeVisible()
  await page.goto('/shop/bakery/dashboard')
  await expect(heading(page, 'There is no such page')).toBeVisible()
})

test('what a link leads to is found by name with the keys, and leads there from the console and from the shop', async ({
  page,
}) => {
  const notice = { view: 'alert', props: { title: 'New this week', linkLabel: 'Have a look' } }
  await makePage(page, 'bakery', { page: 'offers', name: 'Offers', audience: 'storefront' }, [notice])
  const [product] = await arranging(page, 'bakery').list('products', { status: 'active', limit: '1', sort: 'name' })
  const build = builder(page)
  await build.open('bakery', 'offers')
  await build.widget('New this week').click()
  const address = build.settings.getByRole('combobox', { name: 'Leads to' })
  await address.fill(String(product?.name))
  await expect(page.getByRole('option', { name: `/products/${product?.slug}` })).toBeVisible()
  await address.press('ArrowDown')
  await address.press('Enter')
  await expect(address).toHaveValue(`/products/${product?.slug}`)
  await build.publish()
  await build.leave('Offers')
  const link = page.getByRole('link', { name: 'Have a look' })
  await expect(link).toHaveAttribute('href', `/shop/bakery/products/${product?.slug}`)
  await page.goto('/shop/bakery/offers')
  await link.click()
  await expect(page).toHaveURL(`/shop/bakery/products/${product?.slug}`)
})
