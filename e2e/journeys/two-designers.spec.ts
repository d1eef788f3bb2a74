import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { designer } from './screens/designer.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@fruits.test', refusals: [412] })

test('two people design one type: they see each other, and what both did is there', async ({ page, another }) => {
  const made = await arranging(page, 'fruits').create('product-types', {
    name: 'Basket',
    slug: 'basket',
    fields: [{ name: 'weave', type: 'text', label: 'Weave' }],
  })
  const address = `/fruits/product-types/${made.id}`
  await page.goto(address)
  const mine = designer(page)
  await expect(mine.field('Weave')).toBeVisible()

  const context = await another('developer@fruits.test')
  const theirPage = await context.newPage()
  await theirPage.goto(address)
  const theirs = designer(theirPage)
  await expect(theirs.field('Weave')).toBeVisible()

  await test.step('each sees that the other is here', async () => {
    await expect(page.getByRole('list', { name: 'Also here' }).getByRole('listitem')).toHaveCount(1)
    await expect(theirPage.getByRole('list', { name: 'Also here' }).getByRole('listitem')).toHaveCount(1)
  })

  await test.step('what both add is there on both screens', async () => {
    await mine.add('Whole number', 'Handles')
    await theirs.add('Colour', 'Ribbon')
    await expect(theirs.field('Handles')).toBeVisible()
    await expect(mine.field('Ribbon')).toBeVisible()
    await expect(mine.fields).toHaveCount(3)
  })

  await test.step('a published draft is what both made', async () => {
    await mine.publish()
    await expect(heading(page, 'Basket')).toBeVisible()
    await expect(theirPage.getByRole('button', { name: 'Nothing to publish' })).toBeVisible()
  })
})
