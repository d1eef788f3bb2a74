import { expect, test } from './fixture/journey.ts'
import { beginType } from './screens/designer.ts'

test.use({ persona: 'owner@games.test' })

test('a field that is added goes to the tab one is looking at', async ({ page }) => {
  await page.goto('/games')
  const type = await beginType(page, 'Press kit')
  await type.add('Short text', 'Headline')
  await type.canvas.getByRole('button', { name: 'Add tab' }).click()
  const title = type.canvas.getByRole('textbox', { name: 'Title of the tab' })
  if (await title.isVisible()) await title.press('Enter')

  await test.step('with nothing selected on it', async () => {
    await expect(type.field('Headline')).toHaveCount(0)
    await page.keyboard.press('a')
    await expect(type.search).toBeFocused()
    await page.keyboard.type('Whole number')
    await page.keyboard.press('Enter')
    await type.named('Copies')
    await expect(type.field('Copies')).toHaveAttribute('aria-selected', 'true')
  })

  await test.step('and turning to another tab lets go of what is selected', async () => {
    await type.canvas.getByRole('button', { name: 'General', exact: true }).click()
    await expect(type.field('Headline')).toBeVisible()
    await expect(type.settings.getByRole('heading', { name: 'Product type' })).toBeVisible()
    await type.add('Money', 'Fee')
    await expect(type.fields).toHaveCount(2)
    await expect(type.field('Copies')).toHaveCount(0)
  })
})
