import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { designer } from './screens/designer.ts'
import { choose } from './screens/form.ts'
import { heading, notice } from './screens/shell.ts'

test.use({ persona: 'owner@fruits.test' })

const CIDER = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://orchard.example/cider.json',
  title: 'Cider',
  description: 'Pressed and fermented by one of our growers.',
  type: 'object',
  definitions: {
    pressing: {
      type: 'object',
      title: 'Pressing',
      properties: {
        year: { type: 'integer', title: 'Year', minimum: 1990 },
        orchard: { type: 'string', title: 'Orchard', minLength: 2 },
      },
      required: ['year'],
    },
  },
  properties: {
    grower: { type: 'string', title: 'Grower', minLength: 2, maxLength: 80 },
    sweetness: { title: 'Sweetness', enum: ['Dry', 'Medium', 'Sweet'] },
    strength: { type: 'number', title: 'Strength', exclusiveMinimum: 0, maximum: 12 },
    pressing: { $ref: '#/definitions/pressing' },
    inCask: { type: 'boolean', title: 'Aged in a cask' },
    cask: { type: 'string', title: 'Wood of the cask' },
  },
  required: ['grower', 'strength'],
  if: { properties: { inCask: { const: true } }, required: ['inCask'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['cask'] },
}

const JAM = [
  'Fruit;Cooked on;Weight;Sugar;Organic;Label',
  'Plum;2026-08-30;250 g;45 %;yes;#5b2a6e',
  'Quince;2026-10-12;250 g;50 %;no;#d9a441',
  'Plum;2026-09-03;500 g;45 %;yes;#5b2a6e',
].join('\n')

test('a JSON Schema of draft-07 becomes a form that asks for what the schema asks for', async ({ page }) => {
  await page.goto('/fruits/product-types/new')
  await page.getByText('Import', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Or paste it here' }).fill(JSON.stringify(CIDER, null, 2))
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Cider')
  const read = page.getByRole('region', { name: 'What was read' })
  await expect(read).toContainText(/A JSON Schema with 6 fields: Grower \(short text\), Sweetness \(choice\)/)
  await page.getByRole('button', { name: 'Create product type' }).click()
  await expect(heading(page, 'Cider')).toBeVisible()
  const type = designer(page)
  await expect(type.field('Grower')).toHaveAccessibleName(/required/)
  await expect(type.field('Orchard')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Nothing to publish' })).toBeDisabled()

  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.goto(`/fruits/products/new?type=${id}`)
  const form = page.getByRole('main')
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Rusty Gate')
  await form.getByRole('textbox', { name: 'Price' }).fill('7.5')
  await form.getByRole('textbox', { name: 'Grower' }).fill('Old Wharf Orchard')
  await choose(form, 'Sweetness', 'Dry')
  await form.getByRole('textbox', { name: 'Strength' }).fill('13')
  await form.getByRole('textbox', { name: 'Year' }).fill('2025')
  await form.getByRole('checkbox', { name: 'Aged in a cask' }).check()
  const create = page.getByRole('button', { name: 'Create product' })

  await test.step('it is refused where the schema refuses it', async () => {
    await create.click()
    await expect(form.getByRole('textbox', { name: 'Strength' })).toHaveAccessibleDescription(/12/)
    await expect(form.getByRole('textbox', { name: 'Wood of the cask' })).toHaveAccessibleDescription(/required/i)
  })

  await form.getByRole('textbox', { name: 'Strength' }).fill('6.2')
  await form.getByRole('textbox', { name: 'Wood of the cask' }).fill('Oak')
  await create.click()
  await expect(notice(page, 'Rusty Gate created')).toBeVisible()
  const productId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  expect((await arranging(page, 'fruits').get('products', productId)).metadata).toEqual({
    grower: 'Old Wharf Orchard',
    sweetness: 'Dry',
    strength: 6.2,
    pressing: { year: 2025 },
    inCask: true,
    cask: 'Oak',
  })
})

test('the header of a table becomes fields of the guessed kinds, corrected, published and filled in', async ({
  page,
}) => {
  await page.goto('/fruits/product-types/new')
  await page.getByRole('textbox', { name: 'Name' }).fill('Jam')
  await page.getByText('Import', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Or paste it here' }).fill(JAM)
  const columns = page.getByRole('region', { name: 'Columns of the table' })
  const kind = (column: string) => columns.getByRole('combobox', { name: `Kind of ${column}` })
  for (const [column, guess] of [
    ['Cooked on', 'Day'],
    ['Weight', 'Measurement'],
    ['Sugar', 'Percentage'],
    ['Organic', 'Yes or no'],
    ['Label', 'Colour'],
  ] as const)
    await expect(kind(column)).toHaveValue(guess)
  await choose(columns, 'Kind of Fruit', 'Tags')
  await page.getByRole('button', { name: 'Create product type' }).click()
  await expect(heading(page, 'Jam')).toBeVisible()
  const type = designer(page)
  await expect(type.fields).toHaveCount(6)
  await expect(type.field('Fruit')).toHaveAccessibleName(/Tags/)
  await type.field('Weight').click()
  await type.required.check()
  await type.publish()

  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.goto(`/fruits/products/new?type=${id}`)
  const form = page.getByRole('main')
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Plum and Walnut')
  await form.getByRole('textbox', { name: 'Price' }).fill('5.2')
  await form.getByRole('combobox', { name: 'Fruit' }).pressSequentially('plum,walnut,')
  await form.getByLabel('Cooked on').fill('2026-09-30')
  await form.getByRole('textbox', { name: 'Weight' }).fill('250')
  await form.getByRole('textbox', { name: 'Sugar' }).fill('45')
  await form.getByRole('checkbox', { name: 'Organic' }).check()
  await page.getByRole('button', { name: 'Create product' }).click()
  await expect(notice(page, 'Plum and Walnut created')).toBeVisible()
  const productId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  expect((await arranging(page, 'fruits').get('products', productId)).metadata).toMatchObject({
    fruit: ['plum', 'walnut'],
    cookedOn: '2026-09-30',
    weight: { value: 250, unit: 'g' },
    sugar: 45,
    organic: true,
  })
})
