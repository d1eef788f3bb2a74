import { expect, test } from './fixture/journey.ts'
import { designer } from './screens/designer.ts'
import { keyboardOf } from './screens/keys.ts'
import { heading } from './screens/shell.ts'
import { POSTER_FIELDS } from './steps/film-poster.ts'

test.use({ persona: 'owner@bakery.test' })

test('a type of fifteen fields is designed with the keyboard only, published, and a product is made with it', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const keys = keyboardOf(page)
  const type = designer(page)
  const said = (words: string) => expect(page.locator('[data-announcer]')).toHaveText(new RegExp(`^${words}`))
  await page.goto('/bakery/product-types/new')
  await keys.fill(page.getByRole('textbox', { name: 'Name' }), 'Film poster')
  await keys.press('Enter')
  await expect(heading(page, 'Film poster')).toBeVisible()

  await test.step('adds fields, each named as soon as it stands', async () => {
    for (const [kind, label] of POSTER_FIELDS) {
      await keys.press('a')
      await expect(type.search).toBeFocused()
      await keys.type(kind)
      await keys.press('Enter')
      await expect(type.label).toBeFocused()
      await keys.type(label)
      await keys.press('Enter')
      await expect(type.field(label)).toBeFocused()
    }
    await expect(type.fields).toHaveCount(POSTER_FIELDS.length)
  })

  await test.step('moves, puts into a group and takes out, duplicates, removes, undoes', async () => {
    await keys.press('Alt+ArrowUp')
    await said('Provenance is now at place 14 of 15')
    await keys.press('ArrowDown')
    await expect(type.field('Gallery page')).toBeFocused()
    await keys.press('Alt+ArrowRight')
    await said('Gallery page is now at place 1 of 1 in Provenance')
    await expect(type.field('Gallery page')).toHaveAttribute('aria-level', '2')
    await keys.press('Alt+ArrowLeft')
    await expect(type.field('Gallery page')).toHaveAttribute('aria-level', '1')
    await keys.press('ControlOrMeta+d')
    await expect(type.label).toBeFocused()
    await keys.press('Enter')
    await expect(type.field('Gallery page copy')).toBeFocused()
    await keys.press('Delete')
    await said('Gallery page copy removed')
    await expect(type.fields).toHaveCount(POSTER_FIELDS.length)
    await keys.press('ControlOrMeta+z')
    await expect(type.fields).toHaveCount(POSTER_FIELDS.length + 1)
    await keys.press('ControlOrMeta+Shift+z')
    await expect(type.fields).toHaveCount(POSTER_FIELDS.length)
  })

  await test.step('gives a field a condition', async () => {
    await keys.press('Home')
    await expect(type.field('Artist')).toBeFocused()
    for (let step = 0; step < 10; step += 1) await keys.press('ArrowDown')
    await expect(type.field('Frame maker')).toBeFocused()
    await keys.push(type.settings.getByRole('button', { name: 'Add condition' }))
    await keys.tabTo(page.getByRole('menuitem', { name: 'Show it' }), 'ArrowDown')
    await keys.press('Enter')
    const dialog = page.getByRole('dialog')
    await keys.tabTo(dialog.getByRole('combobox', { name: 'Field' }))
    await keys.type('Framed')
    await keys.tabTo(dialog.getByRole('combobox', { name: 'Value' }))
    await keys.type('yes')
    await expect(dialog.getByRole('status')).toHaveText('Show Frame maker only when Framed is yes.')
    await keys.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('publishes', async () => {
    await keys.tabTo(type.publishButton, 'Shift+Tab')
    await keys.press('Enter')
    await keys.push(type.drawer.getByRole('button', { name: 'Publish now' }))
    await expect(type.drawer.getByRole('status')).toHaveText('Published')
    await keys.press('Escape')
    await expect(type.drawer).toBeHidden()
  })

  await test.step('makes a product', async () => {
    await keys.press('g', 'p')
    await expect(heading(page, 'Products')).toBeVisible()
    await keys.press('c')
    await keys.push(page.getByRole('link', { name: /^Film poster/ }))
    const form = page.getByRole('main')
    await keys.fill(form.getByRole('textbox', { name: 'Name', exact: true }), 'The Lighthouse')
    await keys.fill(form.getByRole('textbox', { name: 'SKU' }), 'poster-lighthouse')
    await keys.tabTo(form.getByRole('textbox', { name: 'Price' }))
    await keys.type('120')
    await keys.tabTo(form.getByRole('checkbox', { name: 'Framed' }))
    await keys.press('Space')
    await keys.fill(form.getByRole('textbox', { name: 'Frame maker' }), 'Oak & Co.')
    await keys.press('ControlOrMeta+s')
    await expect(heading(page, 'The Lighthouse')).toBeVisible()
  })
})
