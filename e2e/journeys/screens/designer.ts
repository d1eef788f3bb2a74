import { expect, type Locator, type Page } from '@playwright/test'
import { goTo, heading } from './shell.ts'

/** The screen on which a product type is designed. */
export const designer = (page: Page) => {
  const main = page.getByRole('main')
  const canvas = main.getByRole('region', { name: 'Form being designed' })
  const settings = main.getByRole('region', { name: 'Settings' })
  const palette = main.getByRole('region', { name: 'Kinds of field' })
  const drawer = page.getByRole('dialog')
  const people = main.getByRole('list', { name: 'Also here' })
  const nothingToPublish = main.getByRole('button', { name: 'Nothing to publish' })
  const conflict = page.getByRole('dialog', { name: 'Somebody changed the same thing' })
  const field = (label: string) => canvas.getByRole('treeitem', { name: new RegExp(`^${label}, `) })
  const named = async (label: string) => {
    const typed = canvas.getByRole('textbox', { name: 'Label' })
    await expect(typed).toBeFocused()
    await typed.fill(label)
    await typed.press('Enter')
    await expect(field(label)).toBeFocused()
  }
  return {
    canvas,
    settings,
    palette,
    field,
    fields: canvas.getByRole('treeitem'),
    /** What is typed over the label of the field that was just added. */
    label: canvas.getByRole('textbox', { name: 'Label' }),
    search: palette.getByRole('textbox', { name: 'Find a kind of field' }),
    required: settings.getByRole('checkbox', { name: 'Required', exact: true }),
    least: settings.getByRole('textbox', { name: 'Least' }),
    form: main.getByRole('region', { name: 'The form that this makes' }),
    saved: main.getByRole('status').filter({ hasText: /Draft saved|As published/ }),
    /** How far the last edit is on its way, whether it arrived or not. */
    state: main
      .getByRole('status')
      .filter({ hasText: /^(?:Draft saved|As published|Saving|Offline|Changed by two|Not saved)/ }),
    /** Everybody else who has the design open. */
    people: people.getByRole('listitem'),
    /** One of them, by what is said of them. */
    person: (words: string | RegExp) => people.getByRole('img', { name: words, exact: true }),
    conflict,
    side: (name: RegExp) => conflict.getByRole('radio', { name }),
    keepChosen: conflict.getByRole('button', { name: 'Keep what is chosen' }),
    /** A setting that is written as text: `Label`, `Key`, `Help`. */
    setting: (name: string) => settings.getByRole('textbox', { name, exact: true }),
    publishButton: main.getByRole('button', { name: 'Publish', exact: true }),
    nothingToPublish,
    drawer,

    async show(pane: 'Settings' | 'Preview') {
      await main.getByRole('radiogroup', { name: 'Beside the form' }).getByText(pane, { exact: true }).click()
    },
    tab: (name: string) => main.getByRole('tab', { name, exact: true }),
    /** Adds a field by a press on its kind. */
    async add(kind: string, label: string) {
      await palette.getByRole('button', { name: kind, exact: true }).click()
      await named(label)
    },
    /** Adds a field by dragging its kind onto another field: before it, or after. */
    async drag(kind: string, onto: string, label: string) {
      const from = palette.getByRole('button', { name: kind, exact: true })
      await from.scrollIntoViewIfNeeded()
      const start = await middleOf(from)
      await page.mouse.move(start.x, start.y)
      await page.mouse.down()
      await page.mouse.move(start.x + 12, start.y + 8, { steps: 3 })
      // Near an edge the page scrolls under what is dragged: so one looks again before letting go.
      await expect(async () => {
        const box = await boxOf(field(onto))
        await page.mouse.move(box.x + box.width - 12, box.y + box.height - 6, { steps: 8 })
        expect(await boxOf(field(onto))).toEqual(box)
      }).toPass()
      await page.mouse.up()
      await named(label)
    },
    named,
    async addChoices(...labels: readonly string[]) {
      for (const label of labels) {
        await settings.getByRole('textbox', { name: 'New choice' }).fill(label)
        await settings.getByRole('textbox', { name: 'New choice' }).press('Enter')
      }
    },
    /** Publishes, and waits until every product is carried over. */
    async publish() {
      await main.getByRole('button', { name: 'Publish', exact: true }).click()
      await drawer.getByRole('button', { name: 'Publish now' }).click()
      await expect(drawer.getByRole('status')).toHaveText(/^(Published|All products are carried over)$/)
      await drawer.getByRole('button', { name: 'Close', exact: true }).last().click()
      await expect(nothingToPublish).toBeDisabled()
    },
  }
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox()
  if (!box) throw new Error('What is dragged, or where to, is not on the screen')
  return box
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await boxOf(target)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Makes a product type with nothing in it, and opens its designer. */
export async function beginType(page: Page, name: string): Promise<ReturnType<typeof designer>> {
  await goTo(page, 'Product types')
  await page.getByRole('link', { name: 'Create product type' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('button', { name: 'Create product type' }).click()
  await expect(heading(page, name)).toBeVisible()
  return designer(page)
}
