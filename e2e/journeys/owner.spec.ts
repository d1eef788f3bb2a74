import { expect, test } from './fixture/journey.ts'
import { choose, isDrawn } from './screens/form.ts'
import { heading, notice } from './screens/shell.ts'
import { signIn } from './screens/sign-in.ts'
import { designType, findInList, makeProduct, PRODUCT, putOnDashboard } from './steps/board-game.ts'

test.setTimeout(120_000)

test('an owner signs in, designs a product type, makes a product with its form, and finds it everywhere', async ({
  page,
}) => {
  await page.goto('/')
  await signIn(page, 'owner@games.test')
  await expect(heading(page, 'Home')).toBeVisible()
  await test.step('designs a product type, and the live form follows', () => designType(page))
  await test.step('makes a product with the form of that type', () => makeProduct(page))
  await test.step('finds it in the list, by search, with its picture', () => findInList(page))
  await test.step('puts the products on the dashboard, and sees it there', () => putOnDashboard(page))

  await test.step('puts it on sale, and sees it in the shop', async () => {
    const shop = await page.context().newPage()
    await shop.goto('/shop/games/?q=tidal+merchants')
    await expect(shop.getByText(/Nothing here is called/)).toBeVisible()
    await page.getByRole('link', { name: PRODUCT }).click()
    await choose(page.getByRole('main'), 'Status', 'Active')
    await page.getByRole('button', { name: 'Save product' }).click()
    await expect(notice(page, `${PRODUCT} saved`)).toBeVisible()
    await shop.reload()
    await shop.getByRole('link', { name: PRODUCT }).click()
    await expect(heading(shop, PRODUCT)).toBeVisible()
    await expect(shop.getByText('€34.50')).toBeVisible()
    await expect(shop.getByRole('row', { name: /Designer/ })).toContainText('Ines Coelho')
    await expect.poll(() => isDrawn(shop.getByRole('img', { name: PRODUCT }))).toBe(true)
  })
})
