import { expect, type Locator, type Page } from '@playwright/test'
import { heading } from './shell.ts'

/** The builder of a page of widgets. */
export const builder = (page: Page) => {
  const palette = page.getByRole('region', { name: 'Components', exact: true })
  const component = (name: string): Locator => palette.getByRole('button', { name, exact: true }).last()
  const settings = page.getByRole('region', { name: /^(Widget|Page) settings$/ })
  const tools = page.getByRole('toolbar', { name: 'Selected widgets' })
  /** A widget on the canvas, by the title that its name begins with. */
  const widget = (title: string): Locator => page.getByRole('option', { name: new RegExp(`^${title}(,|$)`) })
  const publishButton = page
    .getByRole('main')
    .getByRole('button', { name: /^(Publish|Nothing to publish|\d+ to mend first)$/ })
  return {
    palette,
    settings,
    tools,
    widget,
    widgets: page.getByRole('listbox').getByRole('option'),
    search: palette.getByRole('searchbox', { name: 'Find a component' }),
    publishButton,
    undo: page.getByRole('button', { name: /^Undo/ }),
    redo: page.getByRole('button', { name: /^Redo/ }),
    /** What is said to those who do not see. */
    said: page.locator('[data-announcer]'),
    device: (name: string) => page.getByRole('radiogroup', { name: 'Device' }).getByText(name, { exact: true }),
    /** Into the builder of a page: of one that comes with the system, by a copy that is the shop's own. */
    async open(shop: string, address: string) {
      await page.goto(`/${shop}/pages/${address}/edit`)
      const copy = page.getByRole('button', { name: 'Make our own copy' })
      await expect(copy.or(publishButton)).toBeVisible()
      if (await copy.isVisible()) await copy.click()
      await expect(publishButton).toBeVisible()
    },
    /** A component on its own shelf: what was used last stands on another one as well. */
    component,
    /** Adds a component by a press in the palette; it is selected then. */
    async add(name: string) {
      await component(name).click()
      await expect(settings).toContainText(name)
    },
    /** Shows a tab of the selected widget's settings. */
    async show(tab: 'Content' | 'Data' | 'Visibility' | 'Place') {
      await settings.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
    },
    /** Gives the selected widget another title. */
    async title(text: string) {
      await settings.getByRole('tab', { name: /^Content/ }).click()
      await settings.getByRole('textbox', { name: /^(Title|Heading)/ }).fill(text)
      await expect(widget(text)).toBeVisible()
    },
    async choose(field: string, option: string) {
      await settings.getByRole('combobox', { name: field, exact: true }).click()
      await page.getByRole('option', { name: option, exact: true }).click()
    },
    /** An entry of the page's own menu. */
    async menu(entry: string) {
      await page.getByRole('button', { name: 'More about this page' }).click()
      await page.getByRole('menuitem', { name: entry }).click()
    },
    /** Publishes what stands in the draft, and goes to the page. */
    async publish(message = '') {
      await expect(page.getByText('Draft saved')).toBeVisible()
      await publishButton.click()
      const drawer = page.getByRole('dialog')
      if (message !== '') await drawer.getByRole('textbox', { name: 'Message' }).fill(message)
      await drawer.getByRole('button', { name: 'Publish now' }).click()
      await expect(page.getByText('As published')).toBeVisible()
      await expect(drawer).toHaveCount(0)
    },
    async leave(name: string) {
      await page.getByRole('link', { name: 'Back to the page' }).click()
      await expect(publishButton).toHaveCount(0)
      await expect(heading(page, name)).toBeVisible()
    },
  }
}

/** What a widget on the canvas is called for those who hear it: the words before its preview, which is hidden from them. */
export const nameOf = (widget: Locator): Promise<string> =>
  widget.evaluate((one) => one.firstElementChild?.textContent ?? '')

/** The title that such a name begins with. */
export const titleIn = (name: string): string => name.split(',')[0] ?? ''

/** Where something stands in the window at this moment. */
export const boxOf = (element: Locator) =>
  element.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect()
    return { x, y, width, height }
  })

/** Drags by the mouse, the way a hand does. */
export async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 })
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
}
