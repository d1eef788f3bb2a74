import type { Page } from '@playwright/test'
import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { designer } from './screens/designer.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@games.test', refusals: [412, 'no network'] })

/** A type of three fields, open in front of two people. */
async function meet(page: Page, another: (email: string) => Promise<{ newPage(): Promise<Page> }>, name: string) {
  const shop = arranging(page, 'games')
  const type = await shop.create('product-types', {
    name,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    fields: [
      { name: 'title', type: 'text', label: 'Title' },
      { name: 'pages', type: 'integer', label: 'Pages' },
      { name: 'cover', type: 'image', label: 'Cover' },
    ],
  })
  const theirPage = await (await another('developer@games.test')).newPage()
  const address = `/games/product-types/${type.id}`
  for (const person of [page, theirPage]) {
    await person.goto(address)
    await expect(heading(person, name)).toBeVisible()
  }
  return { shop, id: type.id, address, theirPage, mine: designer(page), theirs: designer(theirPage) }
}

test('two people see where the other is; what each changes reaches both, and each takes back their own', async ({
  page,
  another,
}) => {
  test.setTimeout(120_000)
  const { mine, theirs, theirPage } = await meet(page, another, 'Graphic novel')

  await test.step('they see each other', async () => {
    for (const { people } of [mine, theirs]) await expect(people).toHaveCount(1)
    await theirs.field('Pages').click()
    await expect(mine.person('Devi Developer is at Pages')).toBeVisible()
    await expect(theirs.person('Olive Owner has it open too')).toBeVisible()
    await mine.field('Title').click()
    await expect(theirs.person('Olive Owner is at Title')).toBeVisible()
  })

  await test.step('they change different fields, and the same field in different places', async () => {
    await Promise.all([
      mine.setting('Label').fill('Title of the book'),
      theirs.setting('Help').fill('Without the cover'),
    ])
    await expect(theirs.field('Title of the book')).toBeVisible()
    await expect(mine.field('Pages')).toContainText('Without the cover')
    await theirs.field('Title of the book').click()
    await Promise.all([mine.setting('Help').fill('As printed'), theirs.required.check()])
    for (const person of [mine, theirs]) {
      await expect(person.field('Title of the book')).toHaveAccessibleName(/required/)
      await expect(person.field('Title of the book')).toContainText('As printed')
      await expect(person.state).toHaveText('Draft saved')
    }
  })

  await test.step('one moves a field while the other adds one', async () => {
    await theirs.field('Cover').click()
    await Promise.all([mine.add('Tags', 'Motifs'), theirPage.keyboard.press('Alt+ArrowUp')])
    for (const person of [mine, theirs]) {
      await expect(person.fields).toHaveCount(4)
      await expect(person.fields.last()).toHaveAccessibleName(/^Pages/)
    }
    // Both put something after the same field: whoever's arrived later stands there, on both screens.
    await expect(async () => {
      expect(await theirs.fields.allTextContents()).toEqual(await mine.fields.allTextContents())
    }).toPass()
  })

  await test.step('undo is about what one did oneself', async () => {
    await page.getByRole('button', { name: /^Undo: Rename / }).click()
    await page.getByRole('button', { name: /^Undo: Add / }).click()
    await expect(theirs.fields).toHaveCount(3)
    await expect(theirs.fields.nth(1)).toHaveAccessibleName(/^Cover/)
    await theirPage.getByRole('button', { name: /^Undo: / }).click()
    await expect(mine.fields.nth(1)).toHaveAccessibleName(/^Pages/)
    await expect(mine.field('Title of the book')).toHaveAccessibleName(/required/)
  })

  await test.step('who leaves is no longer shown', async () => {
    await theirPage.close()
    await expect(mine.person(/Devi Developer/)).toBeHidden({ timeout: 60_000 })
  })
})

test('two people change the same thing: the later one sees both, chooses, and nothing is overwritten before', async ({
  page,
  another,
}) => {
  test.setTimeout(120_000)
  const { mine, theirs, theirPage } = await meet(page, another, 'Art book')
  const both = [mine, theirs]
  await mine.field('Title').click()
  await theirs.field('Title').click()

  // Without a network nobody is told in time: so both are sure to change the same thing.
  await theirPage.context().setOffline(true)
  await theirs.setting('Label').fill('Heading')
  await expect(theirs.state).toHaveText('Offline: kept on this device')
  await theirs.field('Cover').click()
  await theirs.setting('Help').fill('From the front')
  await theirs.field('Pages').click()
  await theirs.setting('Help').fill('All of them')
  await mine.setting('Label').fill('Name of the book')
  await mine.field('Pages').click()
  await page.keyboard.press('Delete')
  await expect(mine.state).toHaveText('Draft saved')
  await theirPage.context().setOffline(false)

  await test.step('both versions stand side by side', async () => {
    await expect(theirs.conflict).toBeVisible()
    await expect(theirs.state).toHaveText('Changed by two: choose')
    await expect(theirs.side(/Label: keep yours/)).toContainText('Heading')
    await expect(theirs.side(/Label: keep theirs/)).toContainText('Name of the book')
    await expect(theirs.conflict.getByRole('radiogroup')).toHaveCount(2)
    await expect(theirs.conflict.getByRole('radio', { checked: true })).toHaveCount(0)
    await expect(theirs.keepChosen).toBeDisabled()
    await expect(mine.field('Name of the book')).toBeVisible()
    await expect(mine.fields).toHaveCount(2)
  })

  await test.step('one is kept of each, and the rest of both', async () => {
    await theirs.side(/Label: keep yours/).click()
    await expect(theirs.keepChosen).toBeDisabled()
    await theirs.side(/^Pages.*keep theirs/).click()
    await theirs.keepChosen.click()
    await expect(theirs.conflict).toBeHidden()
    for (const person of both) {
      await expect(person.fields).toHaveText([/^Heading/, /^Cover/])
      await expect(person.field('Cover')).toContainText('From the front')
      await expect(person.state).toHaveText('Draft saved')
    }
  })
})

test('a connection that is cut while somebody edits loses nothing, though the page be left', async ({
  page,
  another,
}) => {
  test.setTimeout(120_000)
  const { address, mine, theirs, shop, id } = await meet(page, another, 'Cookbook')
  await mine.field('Title').click()
  await expect(mine.setting('Default')).toBeVisible()
  await page.context().setOffline(true)
  await mine.setting('Label').fill('Dish')
  await mine.add('Money', 'Price of the print')
  await mine.add('Day', 'Printed on')
  await page.keyboard.press('Alt+ArrowUp')
  await mine.show('Preview')
  await expect(mine.form.getByRole('textbox', { name: 'Dish' })).toBeVisible()
  await mine.show('Settings')
  await expect(mine.state).toHaveText('Offline: kept on this device')
  await theirs.field('Pages').click()
  await theirs.setting('Label').fill('Recipes')
  await theirs.add('Colour', 'Ribbon')
  await expect(theirs.state).toHaveText('Draft saved')

  await test.step('it goes on by itself once the connection is back', async () => {
    await page.context().setOffline(false)
    const labels = [/^Dish/, /^Printed on/, /^Price of the print/, /^Recipes/, /^Ribbon/, /^Cover/]
    for (const person of [mine, theirs]) await expect(person.fields).toHaveText(labels)
    await expect(mine.state).toHaveText('Draft saved')
  })

  await test.step('what was kept is sent when the page is opened again', async () => {
    await page.context().setOffline(true)
    await mine.field('Printed on').click()
    await page.keyboard.press('Delete')
    await mine.field('Dish').click()
    await mine.setting('Help').fill('As on the menu')
    await expect(mine.state).toHaveText('Offline: kept on this device')
    await page.goto('about:blank')
    await page.context().setOffline(false)
    await page.goto(address)
    for (const person of [mine, theirs]) {
      await expect(person.fields).toHaveText([/^Dish/, /^Price of the print/, /^Recipes/, /^Ribbon/, /^Cover/])
      await expect(person.field('Dish')).toContainText('As on the menu')
    }
    await expect(mine.state).toHaveText('Draft saved')
  })

  await test.step('and what is published is what both wrote, on both screens', async () => {
    await mine.publish()
    await expect(heading(page, 'Cookbook')).toBeVisible()
    await expect(theirs.nothingToPublish).toBeVisible()
    const { schema } = await shop.get('product-types', id)
    expect(schema).toMatchObject({
      properties: {
        title: { title: 'Dish', description: 'As on the menu' },
        priceOfThePrint: { title: 'Price of the print' },
        pages: { title: 'Recipes' },
        ribbon: { title: 'Ribbon' },
      },
    })
  })
})
