import { expect, test } from './fixture/journey.ts'
import { editor } from './screens/dashboard.ts'
import { designer } from './screens/designer.ts'
import { choose, drawing, givePicture, isDrawn } from './screens/form.ts'
import { listOf } from './screens/list.ts'
import { goTo, heading, notice } from './screens/shell.ts'
import { signIn } from './screens/sign-in.ts'

test('an owner signs in, designs a product type, makes a product with its form, and finds it everywhere', async ({
  page,
}) => {
  await page.goto('/')
  await signIn(page, 'owner@games.test')
  await expect(heading(page, 'Home')).toBeVisible()

  await test.step('designs a product type, and the live form follows', async () => {
    await goTo(page, 'Product types')
    await page.getByRole('link', { name: 'Create product type' }).click()
    const type = designer(page)
    await type.name.fill('Board game')
    await type.add('Short text', 'Designer')
    await type.required.check()
    await expect(type.form.getByRole('textbox', { name: 'Designer' })).toBeVisible()
    await type.add('Choice', 'Mood')
    await type.addChoices('Friendly', 'Cut-throat')
    await expect(type.form.getByRole('combobox', { name: 'Mood' })).toBeVisible()
    await type.add('Whole number', 'Players')
    await type.least.fill('2')
    await expect(type.form.getByRole('textbox', { name: 'Players' })).toBeVisible()
    await type.add('Picture', 'Box')
    await expect(type.form.getByRole('group', { name: 'Box' })).toBeVisible()

    await type.form.getByRole('textbox', { name: 'Players' }).fill('1')
    await type.form.getByRole('button', { name: 'Check' }).click()
    await expect(type.form.getByRole('textbox', { name: 'Designer' })).toHaveAccessibleDescription(/required/i)
    await expect(type.form.getByRole('textbox', { name: 'Players' })).toHaveAccessibleDescription(/2/)
    await type.create.click()
    await expect(heading(page, 'Board game')).toBeVisible()
  })

  await test.step('makes a product with the form of that type', async () => {
    await goTo(page, 'Products')
    await page.getByRole('link', { name: 'Create product' }).click()
    await page.getByRole('link', { name: /^Board game/ }).click()
    const form = page.getByRole('main')
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Tidal Merchants')
    await expect(form.getByRole('textbox', { name: 'Address' })).toHaveValue('tidal-merchants')
    await form.getByRole('textbox', { name: 'SKU' }).fill('bg-tidal-merchants')
    await form.getByRole('textbox', { name: 'Price' }).fill('34.5')
    await form.getByRole('textbox', { name: 'Designer' }).fill('Ines Coelho')
    await choose(form, 'Mood', 'Friendly')
    await form.getByRole('textbox', { name: 'Players' }).fill('1')
    await givePicture(page, 'Box', drawing('box', '#0b7285'))
    await page.getByRole('button', { name: 'Create product' }).click()
    await expect(form.getByRole('textbox', { name: 'Players' })).toHaveAccessibleDescription(/2/)
    await form.getByRole('textbox', { name: 'Players' }).fill('4')
    await page.getByRole('button', { name: 'Create product' }).click()
    await expect(heading(page, 'Tidal Merchants')).toBeVisible()
    await expect(notice(page, 'Tidal Merchants created')).toBeVisible()
  })

  await test.step('finds it in the list, by search, with its picture', async () => {
    await goTo(page, 'Products')
    const list = listOf(page, 'Products')
    await expect(list.link('Tidal Merchants')).toBeVisible()
    await list.search.fill('tidal merch')
    await expect(list.rows).toHaveCount(1)
    await expect(list.row('Tidal Merchants')).toContainText('€34.50')
    await expect.poll(() => isDrawn(list.row('Tidal Merchants').getByRole('presentation'))).toBe(true)
  })

  await test.step('puts the products on the dashboard, and sees it there', async () => {
    await goTo(page, 'Home')
    const home = editor(page)
    await home.open()
    await home.add('Table')
    await home.settings('Recent orders', -1)
    const settings = page.getByRole('dialog')
    await settings.getByRole('textbox', { name: 'Title' }).fill('Fresh in the catalog')
    await choose(settings, 'Of', 'Products, the last changed first')
    await settings.getByRole('button', { name: 'Apply' }).click()
    await home.save()
    const widget = page.getByRole('region', { name: 'Fresh in the catalog', exact: true })
    await expect(widget.getByRole('link', { name: 'Tidal Merchants' })).toBeVisible()
  })

  await test.step('puts it on sale, and sees it in the shop', async () => {
    const shop = await page.context().newPage()
    await shop.goto('/shop/games/?q=tidal+merchants')
    await expect(shop.getByText(/Nothing here is called/)).toBeVisible()
    await page.getByRole('link', { name: 'Tidal Merchants' }).click()
    await choose(page.getByRole('main'), 'Status', 'Active')
    await page.getByRole('button', { name: 'Save product' }).click()
    await expect(notice(page, 'Tidal Merchants saved')).toBeVisible()
    await shop.reload()
    await shop.getByRole('link', { name: 'Tidal Merchants' }).click()
    await expect(heading(shop, 'Tidal Merchants')).toBeVisible()
    await expect(shop.getByText('€34.50')).toBeVisible()
    await expect(shop.getByRole('row', { name: /Designer/ })).toContainText('Ines Coelho')
    await expect.poll(() => isDrawn(shop.getByRole('img', { name: 'Tidal Merchants' }))).toBe(true)
  })
})
