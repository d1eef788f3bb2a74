import { expect, test } from './fixture/journey.ts'
import { designer } from './screens/designer.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@games.test' })

const SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Vinyl record',
  type: 'object',
  properties: {
    artist: { type: 'string', title: 'Artist', maxLength: 120 },
    speed: { type: 'integer', title: 'Speed', enum: [33, 45, 78] },
    colour: { type: 'string', title: 'Colour', enum: ['Black', 'Clear'] },
    released: { type: 'string', title: 'Released', format: 'date' },
    tracks: { type: 'array', title: 'Tracks', items: { type: 'string' } },
  },
  required: ['artist'],
}

test('a JSON Schema and a table become product types', async ({ page }) => {
  const type = designer(page)
  await test.step('a JSON Schema of draft-07', async () => {
    await page.goto('/games/product-types/new')
    await page.getByText('Import', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Or paste it here' }).fill(JSON.stringify(SCHEMA))
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Vinyl record')
    await expect(page.getByText(/A JSON Schema with 5 fields/)).toBeVisible()
    await page.getByRole('button', { name: 'Create product type' }).click()
    await expect(heading(page, 'Vinyl record')).toBeVisible()
    await expect(type.fields).toHaveCount(5)
    await expect(type.field('Artist')).toHaveAccessibleName(/required/)
    await expect(type.field('Released')).toHaveAccessibleName(/Day/)
    await type.tab('JSON').click()
    await expect(page.getByRole('textbox', { name: 'Schema as JSON' })).toContainText('maxLength')
  })

  await test.step('the header of a table, its kinds guessed', async () => {
    await page.goto('/games/product-types/new')
    await page.getByRole('textbox', { name: 'Name' }).fill('Tea')
    await page.getByText('Import', { exact: true }).click()
    await page
      .getByRole('textbox', { name: 'Or paste it here' })
      .fill('Origin,Picked,Weight (g)\nDarjeeling,2026-04-02,100\nAssam,2026-05-11,250')
    await expect(page.getByRole('combobox', { name: 'Kind of Picked' })).toHaveValue('Day')
    await page.getByRole('button', { name: 'Create product type' }).click()
    await expect(heading(page, 'Tea')).toBeVisible()
    await expect(type.fields).toHaveCount(3)
  })
})
