import type { Page } from '@playwright/test'
import { heading } from './shell.ts'

/** The editor of a page of widgets. */
export const editor = (page: Page) => {
  const widget = (title: string) => page.getByRole('region', { name: title, exact: true })
  return {
    widget,
    saveButton: page.getByRole('button', { name: 'Save page' }),
    handle: (title: string) => widget(title).getByRole('button', { name: `Move or resize ${title}` }),
    async open() {
      await page.getByRole('button', { name: 'Edit page' }).click()
      await heading(page, /^Editing/).waitFor()
    },
    async add(component: string) {
      const palette = page.getByRole('region', { name: 'Components to add' })
      await palette.getByRole('button', { name: component, exact: true }).click()
    },
    /** Opens a widget's settings; the first of that title unless `place` says another. */
    async settings(title: string, place = 0) {
      await page
        .getByRole('button', { name: `Options of ${title}` })
        .nth(place)
        .click()
      await page.getByRole('menuitem', { name: 'Settings' }).click()
    },
    async save() {
      await page.getByRole('button', { name: 'Save page' }).click()
      await heading(page, /^(?!Editing)/).waitFor()
    },
  }
}
