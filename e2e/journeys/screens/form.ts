import type { Locator, Page } from '@playwright/test'

/** Chooses an option of a field that opens a list of them. */
export async function choose(within: Locator, field: string | RegExp, option: string): Promise<void> {
  await within.getByRole('combobox', { name: field }).click()
  await within.page().getByRole('option', { name: option, exact: true }).click()
}

/** A drawing to upload, in one colour so that it is told from others. */
export const drawing = (name: string, colour: string) => ({
  name: `${name}.svg`,
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600" viewBox="0 0 6 6"><path fill="${colour}" d="M0 0h6v6H0z"/><circle cx="3" cy="3" r="2" fill="#fff"/></svg>`,
  ),
})

type Upload = ReturnType<typeof drawing>

/** Gives a picture field its picture, by the dialog of the operating system. */
export async function givePicture(page: Page, field: string, picture: Upload): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('group', { name: field }).getByRole('button', { name: 'Choose a picture' }).click()
  await (await chooser).setFiles(picture)
  await page.getByRole('group', { name: field }).getByRole('button', { name: 'Replace picture' }).waitFor()
}

/** Whether an image is there to be seen. */
export const isDrawn = (image: Locator): Promise<boolean> =>
  image.evaluate((element) => element instanceof HTMLImageElement && element.complete && element.naturalWidth > 0)
