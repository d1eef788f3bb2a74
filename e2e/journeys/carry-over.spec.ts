import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { designer } from './screens/designer.ts'
import { choose } from './screens/form.ts'
import { listOf } from './screens/list.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@drops.test' })

const NAME = 'Moonwalker One “Cobalt”'

test('the products of a type carry what it became, in the list, the form and the shop, and what it was once that is taken back', async ({
  page,
}) => {
  test.setTimeout(150_000)
  const shop = arranging(page, 'drops')
  const [found] = await shop.list('product-types', { q: 'sneaker' })
  const id = String(found?.id)
  const read = async () => (await shop.list('products', { productTypeId: id, sort: 'name', limit: '200' })).map(dataOf)
  const before = await read()
  const contract = (await shop.get('product-types', id)).contractHash
  const type = designer(page)
  await page.goto(`/drops/product-types/${id}`)
  await expect(heading(page, 'Sneaker')).toBeVisible()

  await test.step('one field is renamed with its key, one converted, one split', async () => {
    await type.field('Edition size').click()
    await type.setting('Label').fill('Pairs made')
    await type.setting('Key').fill('pairsMade')
    await type.field('Limit per customer').click()
    await choose(type.settings, 'Kind', 'Short text')
    await type.field('Artist').click()
    await page.getByRole('button', { name: 'More for Artist' }).click()
    await page.getByRole('menuitem', { name: 'Split into two fields' }).click()
    await type.named('First name')
    await type.field('Artist 2').click()
    await type.setting('Label').fill('Family name')
    await expect(type.state).toHaveText('Draft saved')
  })

  await test.step('what that does is told beforehand', async () => {
    await type.publishButton.click()
    const figures = type.drawer.getByRole('region', { name: 'Products' }).getByRole('definition')
    await expect(figures).toHaveText([String(before.length), String(before.length), '0', '0'])
    const changes = type.drawer.getByRole('region', { name: 'Changes' })
    await expect(changes.getByText('Renames the key of Pairs made from editionSize to pairsMade')).toBeVisible()
    await expect(changes.getByText('Turns Limit per customer from Whole number to Short text')).toBeVisible()
    await expect(changes.getByText(/^Splits Artist/)).toBeVisible()
    const names = type.drawer.getByRole('region', { name: 'What else uses these fields' })
    await expect(
      names
        .getByRole('listitem')
        .filter({ hasText: /uses? Limit per customer/ })
        .first(),
    ).toBeVisible()
    expect(await read()).toEqual(before)
    await type.drawer.getByRole('button', { name: 'Publish now' }).click()
    await expect(type.drawer.getByText('All products are carried over')).toBeVisible()
    await type.drawer.getByRole('button', { name: 'Close', exact: true }).last().click()
  })

  await test.step('products have the new data, in the list, in the form and in the shop', async () => {
    const after = await read()
    for (const [place, { data }] of before.entries()) {
      const { editionSize, limitPerCustomer, artist, ...same } = data
      const [first, ...rest] = String(artist).split(' ')
      const named = { firstName: first, familyName: rest.join(' ') }
      expect(after[place]?.data).toEqual({
        ...same,
        ...named,
        pairsMade: editionSize,
        limitPerCustomer: String(limitPerCustomer),
      })
    }
    expect((await shop.get('product-types', id)).contractHash).not.toBe(contract)
    await page.goto(`/drops/products?productTypeId=${id}`)
    const list = listOf(page, 'Products')
    await expect(list.table.getByRole('columnheader', { name: 'Pairs made' })).toBeVisible()
    await expect(list.row(NAME)).toContainText('120')
    await list.link(NAME).click()
    const form = page.getByRole('main')
    await expect(form.getByRole('textbox', { name: 'Pairs made' })).toHaveValue(/^120/)
    await expect(form.getByRole('textbox', { name: 'Limit per customer' })).toHaveValue('1')
    await expect(form.getByRole('textbox', { name: 'First name' })).toHaveValue('Ivo')
    await expect(form.getByRole('textbox', { name: 'Family name' })).toHaveValue('Tarrant')
    await page.goto('/shop/drops/products/moonwalker-one-cobalt')
    await expect(page.getByText('Family name')).toBeVisible()
  })

  await test.step('it is taken back, and everything is as it was', async () => {
    await page.goto(`/drops/product-types/${id}?tab=history`)
    await page.getByRole('button', { name: 'Take this change back' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText(`${before.length} products come back exactly as they were.`)).toBeVisible()
    await dialog.getByRole('button', { name: 'Take it back' }).click()
    await expect(dialog.getByText('All products are carried over')).toBeVisible()
    expect(await read()).toEqual(before)
    expect((await shop.get('product-types', id)).contractHash).toBe(contract)
  })
})

const dataOf = ({ name, metadata }: Record<string, unknown>) => ({
  name: String(name),
  data: metadata as Record<string, unknown>,
})
