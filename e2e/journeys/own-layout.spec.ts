import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { heading, notice } from './screens/shell.ts'

test.use({ persona: 'owner@fruits.test' })

test("a shop takes the place of the system's layout with its own, and goes back", async ({ page }) => {
  const [system] = await arranging(page, 'fruits').list('ui/layouts', { isSystem: 'true', limit: '1', sort: 'name' })
  await page.goto(`/fruits/ui/layouts/${system?.id}`)
  await expect(page.getByText('This layout comes with the system')).toBeVisible()
  await page.getByRole('button', { name: 'Make our own copy' }).click()
  await expect(page).not.toHaveURL(new RegExp(String(system?.id)))
  await page.getByRole('textbox', { name: 'Name' }).first().fill('Our column')
  await page.getByRole('button', { name: 'Save layout' }).click()
  await expect(heading(page, 'Our column')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Pages with this layout' }).getByRole('link')).not.toHaveCount(0)
  await page.getByRole('button', { name: 'Delete our copy' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete our copy' }).click()
  await expect(page).toHaveURL(new RegExp(String(system?.id)))
  await expect(page.getByText('This layout comes with the system')).toBeVisible()
  await notice(page, 'Our copy is deleted').getByRole('button', { name: 'Undo' }).click()
  await expect(heading(page, 'Our column')).toBeVisible()
})
