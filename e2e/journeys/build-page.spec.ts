import type { Locator } from '@playwright/test'
import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { boxOf, builder, drag, nameOf, titleIn } from './screens/builder.ts'
import { pageOf } from './screens/page.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@bakery.test', viewport: { width: 1600, height: 1000 } })
test.setTimeout(120_000)

test('a sales dashboard of eight widgets is built from nothing with the mouse, published and looked at', async ({
  page,
}) => {
  const build = builder(page)
  const take = (component: string, targetPosition: { x: number; y: number }) =>
    build.component(component).dragTo(page.getByRole('listbox', { name: 'Widgets in Main' }), { targetPosition })
  /** Drags the lower edge of the selected widget. */
  const pull = async (widget: Locator, by: number) => {
    const { x, y, width, height } = await boxOf(widget)
    const corner = { x: x + width - 2, y: y + height - 2 }
    await drag(page, corner, { ...corner, y: corner.y + by })
  }
  await page.goto('/bakery/ui/templates')
  await page.getByRole('link', { name: 'Create page' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Sales')
  await page.getByRole('combobox', { name: 'Offered in' }).click()
  await page.getByRole('option', { name: 'Selling', exact: true }).click()
  await page.getByRole('button', { name: 'Create page' }).click()
  await expect(heading(page, 'Sales')).toBeVisible()

  await test.step('drags the first from the palette, the others come by a press', async () => {
    await take('Figure', { x: 60, y: 40 })
    await expect(build.widgets).toHaveCount(1)
    await build.title('Revenue')
    for (const component of ['Gauge', 'Line chart', 'Bar chart', 'Pie chart', 'Top list', 'Table'])
      await build.add(component)
    await expect(build.widgets).toHaveCount(7)
  })

  await test.step('drags one to where another lies, which goes down', async () => {
    await build.widget('Revenue').scrollIntoViewIfNeeded()
    await expect(build.widget('Revenue')).toHaveText(/, column 1, row 1,/)
    await take('Figure', { x: 60, y: 40 })
    await expect(build.widgets).toHaveCount(8)
    await build.title('Orders')
    await expect(build.widget('Orders')).toHaveText(/, column 1, row 1,/)
    await expect(build.widget('Revenue')).not.toHaveText(/, column 1, row 1,/)
  })

  await test.step('gives it another measure, and sees the figures at once', async () => {
    const seen = build.settings.getByRole('region', { name: 'What comes of it' })
    await build.show('Data')
    await expect(seen).toContainText('€')
    await build.choose('Measure', 'Number')
    await expect(seen).toContainText(/\d/)
    await expect(seen).not.toContainText('€')
  })

  await test.step('moves it away, so that the first rises beside it, and makes the table lower', async () => {
    const [revenue, orders] = [build.widget('Revenue'), build.widget('Orders')]
    const [gauge, here] = [await boxOf(build.widget('Revenue this month')), await boxOf(orders)]
    // A column is left free: nothing but a place of its own would put it there.
    const right = gauge.x + gauge.width + here.width / 3
    await drag(page, { x: here.x + 30, y: here.y + 12 }, { x: right + 40, y: gauge.y + 12 })
    await expect(orders).toHaveText(/, column 8, row 1,/)
    await expect(revenue).toHaveText(/, column 1, row 1,/)
    const table = build.widget('Recent orders')
    await table.scrollIntoViewIfNeeded()
    await table.click()
    const before = await boxOf(table)
    await pull(table, -78)
    await expect.poll(async () => (await boxOf(table)).height).toBeLessThan(before.height - 20)
  })

  await test.step('selects two, makes them equally high, takes that back and does it again', async () => {
    const [revenue, orders] = [build.widget('Revenue'), build.widget('Orders')]
    const heights = async () => [(await boxOf(revenue)).height, (await boxOf(orders)).height]
    await orders.scrollIntoViewIfNeeded()
    await orders.click()
    const [low = 0] = await heights()
    await pull(orders, 110)
    await expect.poll(async () => (await boxOf(orders)).height).toBeGreaterThan(low + 20)
    const uneven = await heights()
    await revenue.click()
    await orders.click({ modifiers: ['Shift'] })
    await expect(build.tools).toContainText('Revenue and Orders')
    await build.tools.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Make equally high' }).click()
    await expect.poll(heights).toEqual([low, low])
    await build.undo.click()
    await expect.poll(heights).toEqual(uneven)
    await build.redo.click()
    await expect.poll(heights).toEqual([low, low])
  })

  const built = await Promise.all((await build.widgets.all()).map(async (one) => titleIn(await nameOf(one))))
  await build.publish('The first version')
  await build.leave('Sales')
  const sales = pageOf(page)
  for (const title of built) await expect(sales.widget(title)).toBeVisible()
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(8)
  await expect(sales.widget('Revenue')).toContainText('€')
  await expect(sales.widget('Orders')).toContainText(/\d/)
  await expect(sales.widget('Orders')).not.toContainText('€')
  const [revenue, gauge, orders] = await Promise.all(
    ['Revenue', 'Revenue this month', 'Orders'].map((title) => boxOf(sales.widget(title))),
  )
  expect(orders).toMatchObject({ y: revenue?.y, width: revenue?.width, height: revenue?.height })
  expect((orders?.x ?? 0) - (gauge?.x ?? 0) - (gauge?.width ?? 0)).toBeGreaterThan((orders?.width ?? 0) / 4)
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sales' })).toBeVisible()
})

test('a page is arranged for the phone apart from the desktop', async ({ page }) => {
  const build = builder(page)
  await build.open('bakery', 'orders')
  const order = async () =>
    (
      await Promise.all(
        (await build.widgets.all()).map(async (one) => ({ y: (await boxOf(one)).y, name: await nameOf(one) })),
      )
    )
      .toSorted((a, b) => a.y - b.y)
      .map(({ name }) => titleIn(name))
  const onDesktop = await order()
  await build.device('Phone').click()
  await expect.poll(async () => (await boxOf(build.widgets.first())).width).toBeLessThan(500)
  const [first] = await order()
  const lowest = build.widgets.last()
  const title = titleIn(await nameOf(lowest))
  await lowest.click()
  await build.show('Place')
  const row = build.settings.getByRole('textbox', { name: 'Row at Phone' })
  await row.fill('1')
  await row.press('Enter')
  await expect.poll(async () => (await order())[0]).toBe(title)
  expect(first).not.toBe(title)
  await build.device('Desktop').click()
  await expect.poll(order).toEqual(onDesktop)
  await build.publish()
  await build.leave('Selling at a glance')
  const titles = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(titles).toHaveText(onDesktop)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(titles.first()).toHaveText(title)
  const widths = await Promise.all(onDesktop.map(async (one) => (await boxOf(pageOf(page).widget(one))).width))
  for (const width of widths) expect(width).toBeGreaterThan(300)
})

test('a broken binding is named where it stands, and keeps the page from being published', async ({ page }) => {
  const build = builder(page)
  const { create, list } = arranging(page, 'bakery')
  const [layout] = await list('ui/layouts', { isSystem: 'true', limit: '1', sort: 'name' })
  await create('ui/templates', { page: 'ovens', name: 'Ovens', layoutId: layout?.id })
  await build.open('bakery', 'ovens')
  await build.add('Bar chart')
  await build.show('Data')
  await build.settings.getByRole('button', { name: 'Add a condition' }).click()
  await expect(build.publishButton).toHaveText('Publish')
  // A condition that has its values, and loses them again.
  await build.settings.getByLabel('Values of Status').first().click()
  const fulfilled = page.getByRole('option', { name: 'Fulfilled' })
  await fulfilled.click()
  await expect(build.settings.getByText('Fulfilled').first()).toBeVisible()
  await fulfilled.click()
  await expect(build.publishButton).toHaveText('1 to mend first')
  // From elsewhere: another tab, and nothing selected.
  await build.show('Content')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(build.tools).toContainText('Nothing selected')
  await build.publishButton.click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('alert')).toContainText('One thing to mend first')
  await expect(drawer.getByRole('button', { name: 'Publish now' })).toBeDisabled()
  await drawer.getByRole('alert').getByRole('button', { name: 'Orders by status' }).click()
  await expect(build.widget('Orders by status')).toHaveAttribute('aria-selected', 'true')
  await expect(build.settings.getByRole('tab', { name: /^Data/ })).toHaveAttribute('aria-selected', 'true')
  await expect(build.settings.getByLabel('Values of Status').first()).toBeFocused()
  await build.settings.getByRole('button', { name: /^Take the condition on .* away$/ }).click()
  await build.publish()
})

test('an earlier version is compared with the draft, brought back, and published again', async ({ page }) => {
  const build = builder(page)
  const name = 'Catalog at a glance'
  const onSale = pageOf(page).widget('On sale')
  await build.open('bakery', 'products')
  const names = async () => Promise.all((await build.widgets.all()).map(nameOf))
  const before = await names()
  await build.widget('On sale').click()
  await build.tools.getByRole('button', { name: 'Remove On sale' }).click()
  await expect(build.widgets).toHaveCount(before.length - 1)
  await build.widget('Drafts').click()
  await build.title('Not yet on sale')
  await build.publish('Without the first figure')
  await build.leave(name)
  await expect(pageOf(page).widget('Not yet on sale')).toBeVisible()
  await expect(onSale).toHaveCount(0)

  await build.open('bakery', 'products')
  await page.getByRole('button', { name: 'History' }).click()
  await expect(page.getByRole('dialog')).toContainText('Without the first figure')
  await page.getByRole('button', { name: 'Compare revision 1 with the draft' }).click()
  const compared = page.getByRole('dialog')
  await expect(compared).toContainText('On sale')
  await compared.getByRole('button', { name: 'Bring revision 1 into the draft' }).click()
  await expect.poll(names).toEqual(before)
  await build.publish('As it was')
  await build.leave(name)
  await expect(onSale).toContainText(/\d/)
  await expect(pageOf(page).widget('Drafts')).toBeVisible()
})
