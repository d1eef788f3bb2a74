import { expect, test } from './fixture/journey.ts'
import { builder } from './screens/builder.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@bakery.test', viewport: { width: 1600, height: 1000 } })
test.setTimeout(120_000)

test('a page goes out as a file, comes in as another one, and into a draft that undo takes back', async ({ page }) => {
  const build = builder(page)
  await build.open('bakery', 'orders')
  const count = await build.widgets.count()
  const downloading = page.waitForEvent('download')
  await build.menu('Export what is published')
  const file = await (await downloading).path()

  await page.goto('/bakery/ui/templates/new')
  await page.getByRole('textbox', { name: 'Name' }).fill('Second look')
  await page.getByText('A file', { exact: true }).click()
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('region', { name: 'What comes of it' })).toContainText(
    `“Second look” with ${count} widgets`,
  )
  await page.getByRole('button', { name: 'Create page' }).click()
  await expect(heading(page, 'Second look')).toBeVisible()
  await expect(build.widgets).toHaveCount(count)

  await build.menu('Import a file')
  const dialog = page.getByRole('dialog', { name: 'Import a page' })
  await dialog.getByRole('textbox', { name: 'Or paste it here' }).fill(
    JSON.stringify([
      { i: 'a', x: 0, y: 0, w: 6, h: 4 },
      { i: 'b', x: 3, y: 1, w: 6, h: 4 },
    ]),
  )
  await expect(dialog.getByRole('region', { name: 'What comes of it' })).toContainText('Repaired')
  await dialog.getByRole('button', { name: 'Import into this page' }).click()
  await expect(build.widgets).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo: Import a page' }).click()
  await expect(build.widgets).toHaveCount(count)
})
