import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture/journey.ts'
import { editor } from './screens/dashboard.ts'
import { heading, notice } from './screens/shell.ts'

test.use({ persona: 'owner@bakery.test', viewport: { width: 1440, height: 1000 } })
test.describe.configure({ mode: 'serial' })

/** Where a widget stands in the window at this moment. */
const boxOf = (widget: Locator) =>
  widget.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x, y, width, height }
  })

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 5 })
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 5 })
  await page.mouse.up()
}

test('widgets are moved and resized by mouse, saved, and stand there after a reload', async ({ page }) => {
  await page.goto('/bakery')
  const home = editor(page)
  await home.open()
  const revenue = home.widget('Revenue')
  const orders = home.widget('Orders')
  const before = { revenue: await boxOf(revenue), orders: await boxOf(orders) }
  expect(before.revenue.x).toBeLessThan(before.orders.x)

  await test.step('moves the first figure to where the second stands', async () => {
    const title = await boxOf(revenue.getByRole('heading', { name: 'Revenue' }))
    await drag(page, { x: title.x + 20, y: title.y + 8 }, { x: before.orders.x - before.revenue.x, y: 0 })
    await expect.poll(async () => (await boxOf(revenue)).x).toBeGreaterThan(before.revenue.x + 50)
    await expect(home.saveButton).toBeEnabled()
  })

  await test.step('makes the chart lower', async () => {
    const chart = home.widget('Revenue per day')
    await chart.getByRole('heading').scrollIntoViewIfNeeded()
    const { x, y, width, height } = await boxOf(chart)
    await drag(page, { x: x + width - 6, y: y + height - 6 }, { x: 0, y: -120 })
    await expect.poll(async () => (await boxOf(chart)).height).toBeLessThan(height - 60)
  })

  await home.save()
  await expect(notice(page, 'Home saved')).toBeVisible()
  await page.reload()
  await expect.poll(async () => (await boxOf(revenue)).x).toBeGreaterThan(before.revenue.x + 50)
})

test('widgets are moved and resized by keys, with words for each step, and undone', async ({ page }) => {
  await page.goto('/bakery?edit')
  const home = editor(page)
  const average = home.widget('Average order')
  const said = page.getByRole('region', { name: 'Region main' }).getByRole('status').first()
  await expect.poll(async () => (await boxOf(average)).width).toBeGreaterThan(0)
  const before = await boxOf(average)

  await home.handle('Average order').focus()
  await page.keyboard.press('Enter')
  await expect(said).toHaveText(/Average order grabbed/)
  await page.keyboard.press('Shift+ArrowDown')
  await expect(said).toHaveText(/wide, 4 high/)
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(said).toHaveText('Average order dropped.')
  await expect(home.handle('Average order')).toBeFocused()
  await expect.poll(async () => (await boxOf(average)).height).toBeGreaterThan(before.height)
  await expect.poll(async () => (await boxOf(average)).width).toBeLessThan(before.width)

  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await boxOf(average)).height).toBe(before.height)
  await page.keyboard.press('ControlOrMeta+y')
  await home.save()
  await page.reload()
  await expect.poll(async () => (await boxOf(average)).height).toBeGreaterThan(before.height)
})

test('the page goes back to the system’s', async ({ page }) => {
  await page.goto('/bakery?edit')
  const home = editor(page)
  await page.getByRole('button', { name: 'More for this page' }).click()
  await page.getByRole('menuitem', { name: /^Reset to the system/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Reset page' }).click()
  await expect(heading(page, 'Home')).toBeVisible()
  const [revenue, orders, average] = await Promise.all(
    ['Revenue', 'Orders', 'Average order'].map((title) => boxOf(home.widget(title))),
  )
  expect(revenue?.x).toBeLessThan(orders?.x ?? 0)
  expect(average?.height).toBe(orders?.height)
})
