import type { Page } from '@playwright/test'

/** The screen's own heading. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name, exact: true })

/** Follows an entry of the rail. */
export async function goTo(page: Page, entry: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: entry, exact: true }).click()
}

/** A message that comes up and goes again. */
export const notice = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words })
