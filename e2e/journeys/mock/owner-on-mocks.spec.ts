import { expect, test } from '../fixture/journey.ts'
import { heading } from '../screens/shell.ts'
import { signIn } from '../screens/sign-in.ts'
import { designType, findInList, makeProduct, PRODUCT, putOnDashboard } from '../steps/board-game.ts'

// The shops are filled in the page, beside a server that still compiles.
test.describe.configure({ timeout: 150_000 })

test('with no API an owner designs a product type, makes a product with its form, and finds it after a reload', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByLabel('E-mail').waitFor({ timeout: 90_000 })
  await signIn(page, 'owner@games.test')
  await expect(heading(page, 'Home')).toBeVisible({ timeout: 30_000 })
  await test.step('designs a product type, and the live form follows', () => designType(page))
  await test.step('makes a product with the form of that type', () => makeProduct(page))
  await test.step('finds it in the list, by search, with its picture', () => findInList(page))
  await test.step('puts the products on the dashboard, and sees it there', () => putOnDashboard(page))
  await page.reload()
  await expect(page.getByRole('link', { name: PRODUCT })).toBeVisible({ timeout: 30_000 })
})
