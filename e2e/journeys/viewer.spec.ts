import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { listOf } from './screens/list.ts'
import { heading } from './screens/shell.ts'

test.describe('a viewer', () => {
  test.use({ persona: 'viewer@games.test', refusals: [403, 404] })

  test('sees what there is, and nothing that would change it', async ({ page }) => {
    await page.goto('/games')
    await expect(heading(page, 'Home')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Edit page' })).toHaveCount(0)

    await page.goto('/games/brands')
    const list = listOf(page, 'Brands')
    await expect(list.rows.first()).toBeVisible()
    await expect(page.getByRole('link', { name: /^Create/ })).toHaveCount(0)
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await page.keyboard.press('c')
    await expect(page).toHaveURL('/games/brands')

    await list.rows.first().getByRole('link').first().click()
    await expect(page.getByText('You can look at brands but not change them')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).not.toBeEditable()
    await expect(page.getByRole('button', { name: /^(Save|More about)/ })).toHaveCount(0)

    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('dialog').getByRole('textbox').fill('create')
    await expect(page.getByText('Nothing is called that')).toBeVisible()
  })

  test('is told why a typed address shows nothing', async ({ page }) => {
    await page.goto('/games/brands/new')
    await expect(heading(page, 'You can’t see this')).toBeAttached()
    await expect(page.getByText('An owner of the shop can change your role')).toBeVisible()
    await page.goto('/games/audit-log')
    await expect(heading(page, 'You can’t see this')).toBeAttached()
    await page.getByRole('link', { name: 'Go to the start' }).click()
    await expect(heading(page, 'Home')).toBeVisible()
  })
})

test.describe('an owner', () => {
  test.use({ persona: 'owner@games.test', refusals: [404] })

  test('finds nothing at another shop’s addresses', async ({ page, another }) => {
    const bakery = await (await another('owner@bakery.test')).newPage()
    const [brand] = await arranging(bakery, 'bakery').list('products', { limit: '1' })
    await page.goto('/bakery/products')
    await expect(heading(page, /There is no shop of yours at this address/)).toBeAttached()
    await page.goto(`/games/products/${brand?.id}`)
    await expect(heading(page, /There is no product at this address/)).toBeAttached()
    await page.goto('/games/no-such-thing')
    await expect(heading(page, /There is no page at this address/)).toBeAttached()
  })
})
