import type { Page } from '@playwright/test'

/** The screen on which a product type is designed. */
export const designer = (page: Page) => {
  const fields = page.getByRole('region', { name: 'Fields' })
  const basics = page.getByRole('main').getByRole('textbox', { name: 'Name', exact: true })
  return {
    name: basics.first(),
    fields,
    /** What stands open of the field that was added or opened last. */
    label: fields.getByRole('textbox', { name: 'Label', exact: true }),
    required: fields.getByRole('checkbox', { name: 'Required' }),
    least: fields.getByRole('textbox', { name: 'Least' }),
    newChoice: fields.getByRole('textbox', { name: 'New choice' }),
    form: page.getByRole('region', { name: 'The form that this makes' }),
    create: page.getByRole('button', { name: 'Create product type' }),
    async add(kind: string, label: string) {
      await fields.getByRole('button', { name: 'Add field' }).click()
      await page.getByRole('menuitem', { name: new RegExp(`^${kind}`) }).click()
      await fields.getByRole('textbox', { name: 'Label', exact: true }).fill(label)
    },
    async addChoices(...labels: readonly string[]) {
      for (const label of labels) {
        await fields.getByRole('textbox', { name: 'New choice' }).fill(label)
        await fields.getByRole('textbox', { name: 'New choice' }).press('Enter')
      }
    },
  }
}
