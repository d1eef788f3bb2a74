import type { Page } from '@playwright/test'

/** A page of widgets that is looked at. */
export const pageOf = (page: Page) => {
  const widget = (title: string) => page.getByRole('region', { name: title, exact: true })
  return {
    widget,
    /** What can be chosen on the page, by its label: "Time". */
    choice: (label: string) => page.getByRole('button', { name: new RegExp(`^${label}`) }),
    /** What can be done with a widget. */
    async menu(title: string, item: string) {
      await widget(title)
        .getByRole('button', { name: `More about ${title}` })
        .click()
      await page.getByRole('menuitem', { name: item }).click()
    },
    /** How true the figures are. */
    status: page.getByText(/^Updat(ed|ing)/),
  }
}
