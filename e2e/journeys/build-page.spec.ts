import { arranging } from './fixture/arrange.ts'
import { expect, test } from './fixture/journey.ts'
import { boxOf, builder, drag, nameOf } from './screens/builder.ts'
import { pageOf } from './screens/page.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@bakery.test', viewport: { width: 1600, height: 1000 } })
test.setTimeout(120_000)

test('a sales dashboard of eight widgets is built from nothing with the mouse, published and looked at', async ({
  page,
}) => {
  const build = builder(page)
  await page.goto('/bakery/ui/templates')
  await page.getByRole('link', { name: 'Create page' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Sales')
  await page.getByRole('combobox', { name: 'Offered in' }).click()
  await page.getByRole('option', { name: 'Selling', exact: true }).click()
  await page.getByRole('button', { name: 'Create page' }).click()
  await expect(heading(page, 'Sales')).toBeVisible()

  await test.step('drags the first from the palette, the others come by a press', async () => {
    const canvas = page.getByRole('listbox', { name: 'Widgets in Main' })
    await build.palette.getByRole('button', { name: 'Figure', exact: true }).dragTo(canvas, {
      targetPosition: { x: 60, y: 40 },
    })
    await expect(build.widgets).toHaveCount(1)
    await build.title('Revenue')
    for (const component of ['Figure', 'Gauge', 'Line chart', 'Bar chart', 'Pie chart', 'Top list', 'Table'])
      await build.add(component)
    await expect(build.widgets).toHaveCount(8)
  })

  await test.step('gives one another measure, and sees the figures at once', async () => {
    await build.widgets.nth(1).click()
    await build.title('Orders')
    await build.show('Data')
    await build.choose('Measure', 'Number')
    await expect(build.settings.getByRole('region', { name: 'What comes of it' })).toContainText(/\d/)
  })

  await test.step('moves it beside the first, and makes the table lower', async () => {
    const [revenue, orders] = [build.widget('Revenue'), build.widget('Orders')]
    const [there, here] = [await boxOf(revenue), await boxOf(orders)]
    await drag(page, { x: here.x + 30, y: here.y + 12 }, { x: there.x + there.width + 40, y: there.y + 12 })
    await expect.poll(async () => (await boxOf(orders)).y).toBeCloseTo((await boxOf(revenue)).y, 0)
    const table = build.widgets.last()
    await table.scrollIntoViewIfNeeded()
    await table.click()
    const box = await boxOf(table)
    await drag(
      page,
      { x: box.x + box.width - 2, y: box.y + box.height - 2 },
      { x: box.x + box.width - 2, y: box.y + box.height - 80 },
    )
    await expect.poll(async () => (await boxOf(table)).height).toBeLessThan(box.height - 20)
  })

  await test.step('selects two, lines them up, takes that back and does it again', async () => {
    await build.widget('Revenue').click()
    await build.widget('Orders').click({ modifiers: ['Shift'] })
    await expect(build.tools).toContainText('Revenue and Orders')
    await build.tools.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Make equally high' }).click()
    await page.keyboard.press('Escape')
  })

  await build.publish('The first version')
  await build.leave('Sales')
  const sales = pageOf(page)
  await expect(sales.widget('Revenue')).toContainText(/€/)
  await expect(sales.widget('Orders')).toContainText(/\d/)
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
      .map(({ name }) => name.split(',')[0])
  const onDesktop = await order()
  await build.device('Phone').click()
  await expect.poll(async () => (await boxOf(build.widgets.first())).width).toBeLessThan(500)
  const [first] = await order()
  const lowest = build.widgets.last()
  const title = (await nameOf(lowest)).split(',')[0] ?? ''
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
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/bakery/pages/orders')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(title)
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
  await build.publishButton.click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('alert')).toContainText('One thing to mend first')
  await expect(drawer.getByRole('button', { name: 'Publish now' })).toBeDisabled()
  await drawer.getByRole('alert').getByRole('button').first().click()
  await expect(build.settings.getByRole('tab', { name: /^Data/ })).toHaveAttribute('aria-selected', 'true')
  await build.settings.getByRole('button', { name: /^Take the condition on .* away$/ }).click()
  await build.publish()
})

test('an earlier version is compared with the draft and brought back', async ({ page }) => {
  const build = builder(page)
  await build.open('bakery', 'products')
  const before = await build.widgets.count()
  await build.widgets.first().click()
  await build.tools.getByRole('button', { name: /^Remove / }).click()
  await expect(build.widgets).toHaveCount(before - 1)
  await build.publish('Without the first figure')
  await page.getByRole('button', { name: 'History' }).click()
  await page.getByRole('button', { name: 'Compare revision 1 with the draft' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Bring|Restore)/ })
    .click()
  await expect(build.widgets).toHaveCount(before)
  await build.publish('As it was')
  await build.leave('Catalog at a glance')
})
