import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { heading, notice } from './screens/shell.ts'

test.use({ persona: 'owner@games.test', refusals: [412] })

test('two people change one brand: the second compares, chooses by field, and nothing is lost', async ({
  page,
  another,
}) => {
  const shop = arranging(page, 'games')
  const brand = await shop.create('brands', {
    name: 'Saltmarsh Games',
    slug: 'saltmarsh-games',
    description: 'A studio on the coast.',
    website: 'https://saltmarsh.example',
  })
  const theirs = await (await another('merchandiser@games.test')).newPage()
  for (const person of [page, theirs]) {
    await person.goto(`/games/brands/${brand.id}`)
    await expect(heading(person, 'Saltmarsh Games')).toBeVisible()
  }
  const field = (person: typeof page, name: string) => person.getByRole('textbox', { name, exact: true })
  const save = (person: typeof page) => person.getByRole('button', { name: 'Save brand' }).click()

  await field(theirs, 'Name').fill('Saltmarsh & Sons')
  await field(theirs, 'Website').fill('https://saltmarsh-and-sons.example')
  await save(theirs)
  await expect(notice(theirs, 'Saltmarsh & Sons saved')).toBeVisible()

  await field(page, 'Name').fill('Saltmarsh Interactive')
  await field(page, 'Description').fill('A studio on the coast, since 2011.')
  await save(page)
  const comparison = page.getByRole('dialog', { name: /^Somebody else saved this brand/ })
  const rowOf = (label: string) =>
    comparison.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label, exact: true }) })
  const keep = (label: string, whose: string) => comparison.getByRole('radio', { name: `${label}: keep ${whose}` })

  await test.step('what only one changed is chosen; what both changed is open', async () => {
    await expect(rowOf('Name')).toContainText('Saltmarsh Interactive')
    await expect(rowOf('Name')).toContainText('Saltmarsh & Sons')
    await expect(keep('Name', 'yours')).not.toBeChecked()
    await expect(keep('Name', 'theirs')).not.toBeChecked()
    await expect(keep('Description', 'yours')).toBeChecked()
    await expect(keep('Website', 'theirs')).toBeChecked()
    await expect(comparison.getByRole('button', { name: 'Save these choices' })).toBeDisabled()
  })

  await test.step('going back to the form keeps what was typed', async () => {
    await comparison.getByRole('button', { name: 'Back to editing' }).click()
    await expect(field(page, 'Description')).toHaveValue('A studio on the coast, since 2011.')
    await save(page)
  })

  await keep('Name', 'theirs').check()
  await comparison.getByRole('button', { name: 'Save these choices' }).click()
  await expect(heading(page, 'Saltmarsh & Sons')).toBeVisible()
  await expect(comparison).toBeHidden()
  expect(await shop.get('brands', brand.id)).toMatchObject({
    name: 'Saltmarsh & Sons',
    description: 'A studio on the coast, since 2011.',
    website: 'https://saltmarsh-and-sons.example',
  })
  await page.reload()
  await expect(field(page, 'Name')).toHaveValue('Saltmarsh & Sons')
  await expect(field(page, 'Website')).toHaveValue('https://saltmarsh-and-sons.example')
})
