import type { Page } from '@playwright/test'
import { expect, test } from '../fixture/journey.ts'
import { PASSWORD } from '../fixture/sessions.ts'
import { heading } from '../screens/shell.ts'
import { signInForm } from '../screens/sign-in.ts'

// A viewer who tries to write, and an operation that fails on purpose.
test.use({ refusals: [403, 500] })

// Each test has a browser of its own, whose shops are filled first, beside a server that still compiles.
test.describe.configure({ timeout: 120_000 })
const FIRST_START_MS = 60_000

const panel = (page: Page) => page.getByRole('complementary', { name: 'Mocks' })
const openPanel = (page: Page) =>
  panel(page)
    .getByRole('button', { name: /^Mocks/ })
    .click()

/** Turns into somebody by the panel, and waits for the screen that they then see. */
async function become(page: Page, persona: string, screen: string) {
  await expect(panel(page)).toBeVisible({ timeout: FIRST_START_MS })
  await openPanel(page)
  await panel(page).getByLabel('Signed in as').selectOption({ label: persona })
  await expect(heading(page, screen)).toBeVisible({ timeout: 30_000 })
  await openPanel(page)
}

test('with no API a person signs in, sees products, makes a brand, finds it after a reload, and resets', async ({
  page,
}) => {
  await page.goto('/')
  const form = signInForm(page)
  await form.email.fill('owner@games.test', { timeout: FIRST_START_MS })
  await form.password.fill(PASSWORD)
  await form.button.click()
  await expect(heading(page, 'Home')).toBeVisible({ timeout: 30_000 })

  const listed = page.waitForResponse(/\/games\/admin\/products\?/)
  await page.getByRole('link', { name: 'Products', exact: true }).click()
  const answer = await listed
  expect(answer.fromServiceWorker()).toBe(true)
  expect(answer.headers()['x-mock']).toBe('app')
  const picture = page.getByRole('table').locator('img').first()
  await expect
    .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBeGreaterThan(0)

  await page.getByRole('link', { name: 'Brands', exact: true }).click()
  await page.getByRole('link', { name: 'Create brand' }).click()
  await page.getByRole('textbox', { name: /^Name/ }).fill('Night Market Games')
  await page.getByRole('button', { name: 'Create brand' }).click()
  await expect(heading(page, 'Night Market Games')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Night Market Games')).toBeVisible({ timeout: 30_000 })

  await page.goto('/games/brands?q=night+market')
  await expect(page.getByRole('link', { name: 'Night Market Games' })).toBeVisible({ timeout: 30_000 })
  page.once('dialog', (dialog) => dialog.accept())
  await openPanel(page)
  await panel(page).getByRole('button', { name: 'Reset data' }).click()
  await expect(page.getByText('Nothing matches')).toBeVisible({ timeout: FIRST_START_MS })
})

// One browser for all three: filling its shops takes longer than what is done with them.
test('with no API one is whoever the panel says, files come back as they were, and what is to fail fails', async ({
  page,
}) => {
  await page.goto('/games/brands')
  await test.step('a viewer looks at brands and cannot create one', async () => {
    await become(page, 'Viewer, Lantern & Key Games', 'Brands')
    await expect(page.getByRole('region', { name: 'Brands' }).getByRole('link').first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Create brand' })).toHaveCount(0)
    const status = await page.evaluate(async () => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ name: 'Sneaky', slug: 'sneaky' })
      return (await fetch('/api/v1/games/admin/brands', { method: 'POST', headers, body })).status
    })
    expect(status).toBe(403)
  })

  await test.step('files of an owner go up and come back as they were, and answers without a body arrive', async () => {
    await become(page, 'Owner, Lantern & Key Games', 'Brands')
    await expect(page.getByRole('link', { name: 'Create brand' })).toBeVisible()
    const seen = await page.evaluate(async () => {
      const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'
      const body = new FormData()
      body.set('file', new File([drawing], 'corner.svg', { type: 'image/svg+xml' }))
      const created = await fetch('/api/v1/games/admin/files', { method: 'POST', body })
      const { data } = await created.json()
      const content = await fetch(data.url)
      const deleted = await fetch(`/api/v1/games/admin/files/${data.id}`, {
        method: 'DELETE',
        headers: { 'if-match': created.headers.get('etag') ?? '' },
      })
      return {
        statuses: [created.status, content.status, deleted.status],
        type: content.headers.get('content-type'),
        isSame: (await content.text()) === drawing,
      }
    })
    expect(seen).toEqual({ statuses: [201, 200, 204], type: expect.stringContaining('image/svg+xml'), isSame: true })
  })

  await test.step('a scenario of the address fails one operation, and the panel ends it', async () => {
    await page.goto('/games/brands?mock=fail:listBrands')
    await expect(page.getByText('The brands could not be loaded')).toBeVisible({ timeout: 30_000 })
    await openPanel(page)
    const failing = panel(page).getByLabel('Operations that always fail')
    await expect(failing).toHaveValue('listBrands')
    await failing.fill('')
    await failing.blur()
    expect(new URL(page.url()).search).toBe('')
    await page.getByRole('button', { name: 'Retry' }).click()
    await expect(page.getByRole('region', { name: 'Brands' })).toBeVisible()
  })
})
