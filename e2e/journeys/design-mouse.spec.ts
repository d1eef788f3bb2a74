import { expect, test } from './fixture/journey.ts'
import { beginType } from './screens/designer.ts'
import { goTo, heading } from './screens/shell.ts'
import { POSTER_FIELDS } from './steps/film-poster.ts'

test.use({ persona: 'owner@games.test' })

test('a type of fifteen fields is designed with the mouse, published, and a product is made with it', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/games')
  const type = await beginType(page, 'Film poster')

  await test.step('fields are pressed and dragged onto the form', async () => {
    let last = ''
    for (const [place, [kind, label]] of POSTER_FIELDS.entries()) {
      if (place % 3 === 2) await type.drag(kind, last, label)
      else await type.add(kind, label)
      last = label
    }
    await expect(type.fields).toHaveCount(POSTER_FIELDS.length)
    await expect(type.fields.nth(5)).toHaveAccessibleName(/^Royalty/)
  })

  await test.step('a condition asks for the frame maker of framed ones only', async () => {
    await type.field('Frame maker').click()
    await type.settings.getByRole('button', { name: 'Add condition' }).click()
    await page.getByRole('menuitem', { name: 'Show it' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Field' }).selectOption('Framed')
    await dialog.getByRole('combobox', { name: 'Value' }).selectOption('yes')
    await expect(dialog.getByRole('status')).toHaveText('Show Frame maker only when Framed is yes.')
    await expect(dialog.getByRole('row', { name: /yes/ })).toContainText('Shown')
    await expect(dialog.getByRole('row', { name: /empty/ })).toContainText('Hidden')
    await dialog.getByRole('button', { name: 'Close the condition' }).click()
    await expect(type.settings.getByRole('button', { name: /^Show Frame maker only when/ })).toBeVisible()
  })

  await test.step('a field is removed, and brought back', async () => {
    await type.field('Motifs').click()
    await page.keyboard.press('Delete')
    await expect(type.field('Motifs')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(type.field('Motifs')).toBeVisible()
  })

  await test.step('it is published', async () => {
    await type.field('Artist').click()
    await type.required.check()
    await type.publish()
  })

  await test.step('a product is made with its form', async () => {
    await goTo(page, 'Products')
    await page.getByRole('link', { name: 'Create product' }).click()
    await page.getByRole('link', { name: /^Film poster/ }).click()
    const form = page.getByRole('main')
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill('The Lighthouse')
    await form.getByRole('textbox', { name: 'SKU' }).fill('poster-lighthouse')
    await form.getByRole('textbox', { name: 'Price' }).fill('120')
    await form.getByRole('textbox', { name: 'Artist' }).fill('Ines Coelho')
    await expect(form.getByRole('textbox', { name: 'Frame maker' })).toHaveCount(0)
    await form.getByRole('checkbox', { name: 'Framed' }).check()
    await form.getByRole('textbox', { name: 'Frame maker' }).fill('Oak & Co.')
    await page.getByRole('button', { name: 'Create product' }).click()
    await expect(heading(page, 'The Lighthouse')).toBeVisible()
  })
})
