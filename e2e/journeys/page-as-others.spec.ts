import { faultsOf } from './fixture/axe.ts'
import { expect, test } from './fixture/journey.ts'
import { builder } from './screens/builder.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@bakery.test', viewport: { width: 1600, height: 1000 } })
test.setTimeout(120_000)

test('a page is looked at as a role gets it, draft beside published, with what is hidden and why', async ({ page }) => {
  const build = builder(page)
  await build.open('bakery', 'dashboard')
  await build.widget('Revenue').click()
  await build.show('Visibility')
  await build.settings.getByText('Some roles', { exact: true }).click()
  await build.settings.getByRole('checkbox', { name: 'Viewer' }).uncheck()
  await expect(build.settings.getByRole('region', { name: 'Who sees it now' })).toContainText('Does not see it')

  await build.menu('See as somebody else')
  const others = page.getByRole('dialog')
  await others.getByRole('combobox', { name: 'As' }).click()
  await page.getByRole('option', { name: 'Viewer' }).click()
  const hidden = others.getByRole('region', { name: 'Not shown' })
  await expect(hidden).toContainText('Revenue')
  const draft = others.getByRole('region', { name: 'Draft, as Viewer gets it' })
  await expect(draft).toContainText('Orders')
  await expect(draft.getByText('Revenue', { exact: true })).toHaveCount(0)
  await others.getByText('Side by side', { exact: true }).click()
  const published = others.getByRole('region', { name: 'Published, as Viewer gets it' })
  await expect(published.getByText('Revenue', { exact: true })).toBeVisible()
  expect(await faultsOf(page, 'the page as others see it')).toEqual([])

  await hidden.getByRole('button', { name: 'Revenue' }).click()
  await expect(others).toHaveCount(0)
  await expect(build.widget('Revenue')).toHaveAttribute('aria-selected', 'true')
})

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
