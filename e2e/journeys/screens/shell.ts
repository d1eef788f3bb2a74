import { expect, type Page } from '@playwright/test'

/** The screen's own heading. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name, exact: true })

/** Follows an entry of the rail. */
export async function goTo(page: Page, entry: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: entry, exact: true }).click()
}

/** A message that comes up and goes again. */
export const notice = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words })

/** Waits until nothing on the screen is on its way any more. */
export async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
  await expect(page.getByRole('status', { name: /^Loading/ })).toHaveCount(0)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}
