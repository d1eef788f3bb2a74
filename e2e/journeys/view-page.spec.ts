import { readFile } from 'node:fs/promises'
import { expect, test } from './fixture/journey.ts'
import { listOf } from './screens/list.ts'
import { pageOf } from './screens/page.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@games.test', viewport: { width: 1440, height: 1000 } })

test('the home asks three questions, and is looked at in another time that stands in its address', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\/games\/(pages\/|insights|events)/.test(pathname))
      asked.push(`${request.method()} ${pathname.split('/games')[1]}`)
  })
  await page.goto('/games')
  const home = pageOf(page)
  const orders = home.widget('Orders')
  await expect(orders).toContainText(/Last 30 days.*against/)
  await expect(home.status).toHaveText('Updated just now')
  expect(asked.toSorted()).toEqual(['GET /events', 'GET /pages/default', 'POST /pages/dashboard/data'])
  const before = await orders.textContent()

  await home.choice('Time').click()
  await page.getByRole('button', { name: 'Last 7 days' }).click()
  await expect(page).toHaveURL(/[?&]\w+=last-7-days$/)
  await expect(orders).toContainText(/Last 7 days.*against/)
  await expect(home.status).toHaveText('Updated just now')
  const after = await orders.textContent()
  expect(after).not.toBe(before)
  await page.reload()
  await expect.poll(() => orders.textContent()).toBe(after)

  await home.choice('Time').focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('From').fill('2026-01-01')
  await page.getByLabel('To', { exact: true }).fill('2026-01-31')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/=2026-01-01\.\.2026-01-31$/)
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect(page).toHaveURL('/games')
  await expect.poll(() => orders.textContent()).toBe(before)
})

test('a group narrows the other widgets, by keys alone; a figure leads to the list that it counts', async ({
  page,
}) => {
  await page.goto('/games')
  const home = pageOf(page)
  const chart = home.widget('Orders by status')
  const orders = home.widget('Orders')
  await expect(orders).toContainText(/Last 30 days.*against/)
  const whole = await orders.textContent()

  await chart.getByRole('application').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/only\.[^=]+=status/)
  const chip = page.getByRole('button', { name: /^Show more than Status/ })
  await expect(chip).toBeVisible()
  await expect.poll(() => orders.textContent()).not.toBe(whole)
  const narrowed = await orders.textContent()
  await page.reload()
  await expect.poll(() => orders.textContent()).toBe(narrowed)
  await chip.click()
  await expect.poll(() => orders.textContent()).toBe(whole)

  const count = await orders.getByText(/^[\d,]+$/).textContent()
  await home.menu('Orders', 'Show the orders behind this')
  await expect(heading(page, 'Orders')).toBeVisible()
  await expect(page).toHaveURL(/placedAt\.gte=.*placedAt\.lte=/)
  await expect(listOf(page, 'Orders').rows.first()).toBeVisible()
  await expect(listOf(page, 'Orders').range).toContainText(`of ${count}`)
})

test('a chart is a table, a file, a link and as large as the window', async ({ page }) => {
  await page.goto('/games')
  const home = pageOf(page)
  await home.menu('Orders by status', 'Show as a table')
  const rows = home.widget('Orders by status').getByRole('row')
  await expect(rows).toHaveCount(6)
  await expect(page).toHaveURL(/show\.table=/)
  await home.widget('Orders by status').getByRole('link', { name: 'Paid' }).click()
  await expect(page).toHaveURL(/\/games\/orders\?status=paid&placedAt/)
  await page.goBack()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    home.menu('Orders by status', 'Download as CSV'),
  ])
  expect(download.suggestedFilename()).toBe('orders-by-status.csv')
  const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/)
  expect(lines).toHaveLength(6)

  await home.menu('Revenue per day', 'Full screen')
  const dialog = page.getByRole('dialog', { name: 'Revenue per day' })
  await expect(dialog.getByRole('figure', { name: 'Revenue per day' })).toBeVisible()
  await expect(page).toHaveURL(/show\.full=/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page).not.toHaveURL(/show\.full=/)
})

test('on paper there are all widgets, on white, and nothing of the console', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/games')
  const home = pageOf(page)
  await expect(home.widget('Recent orders').getByRole('link').first()).toBeVisible()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByText(/^Home · Lantern & Key Games · Time: Last 30 days · printed \d/)).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
  for (const title of ['Revenue', 'Orders', 'Average order', 'Revenue per day', 'Orders by status', 'Recent orders'])
    await expect(home.widget(title)).toBeVisible()
  // A sheet is narrower than the screen, and nothing is drawn anew for it.
  const chart = home.widget('Revenue per day').getByRole('figure')
  const [drawn, room] = await chart.evaluate((figure) => {
    figure.style.width = '300px'
    return [figure.querySelector('svg')?.getBoundingClientRect().width ?? Number.NaN, figure.clientWidth]
  })
  expect(drawn).toBeLessThanOrEqual(room)
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light')
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect(page.getByText(/ · printed /)).toHaveCount(0)
})
