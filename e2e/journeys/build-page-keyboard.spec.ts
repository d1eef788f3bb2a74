import { expect, test } from './fixture/journey.ts'
import { builder, nameOf, titleIn } from './screens/builder.ts'
import { keyboardOf } from './screens/keys.ts'
import { pageOf } from './screens/page.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@fruits.test', viewport: { width: 1600, height: 1000 } })

const COMPONENTS = ['Figure', 'Gauge', 'Line chart', 'Bar chart', 'Pie chart', 'Funnel', 'Top list', 'Table'] as const

test('a sales dashboard of eight widgets is built with the keyboard only, every step in words', async ({ page }) => {
  test.setTimeout(120_000)
  const keys = keyboardOf(page)
  const build = builder(page)
  const said = (words: RegExp) => expect(build.said).toHaveText(words)
  await page.goto('/fruits/ui/templates/new')
  await keys.fill(page.getByRole('textbox', { name: 'Name' }), 'Harvest')
  await keys.press('Enter')
  await expect(heading(page, 'Harvest')).toBeVisible()
  await expect(build.publishButton).toBeVisible()

  await test.step('adds widgets by their names', async () => {
    for (const [place, component] of COMPONENTS.entries()) {
      await keys.press('a')
      await expect(build.search).toBeFocused()
      await keys.type(component)
      await keys.press('Enter')
      await said(new RegExp(`^${component} added`))
      await expect(build.widgets).toHaveCount(place + 1)
      await expect(build.widgets.and(page.getByRole('option', { selected: true }))).toBeFocused()
    }
  })

  await test.step('moves and resizes them by cells, and hears what gives way', async () => {
    const figure = build.widget('Revenue')
    await keys.press('Home')
    await expect(figure).toHaveText(/, column 1, row 1, /)
    const before = await nameOf(figure)
    await keys.press('Enter')
    await said(/^Revenue grabbed\. Arrows move/)
    await keys.press('ArrowRight', 'ArrowRight')
    await said(/^Revenue moved to column 3, row 1; Revenue this month pushed to row \d+/)
    await keys.press('Shift+ArrowDown')
    await said(/^Revenue is \d+ wide, \d+ high/)
    await keys.press('Enter')
    await said(/^Dropped\./)
    const after = await nameOf(figure)
    expect(after).toMatch(/, column 3, row 1, /)
    expect(highOf(after)).toBe(highOf(before) + 1)
    await keys.press('ControlOrMeta+z')
    await said(/^Undone: /)
    await expect.poll(() => nameOf(figure)).toBe(before)
    await keys.press('ControlOrMeta+Shift+z')
    await said(/^Done again: /)
    await expect.poll(() => nameOf(figure)).toBe(after)
  })

  await test.step('selects several, duplicates and removes', async () => {
    await keys.press('Home', 'Shift+ArrowDown')
    await expect(build.tools).toContainText(/ and |widgets/)
    await keys.press('ControlOrMeta+d')
    await expect(build.widgets).toHaveCount(COMPONENTS.length + 2)
    await keys.press('Delete')
    await expect(build.widgets).toHaveCount(COMPONENTS.length)
    await expect(build.widgets.and(page.locator(':focus'))).toHaveCount(1)
    await keys.press('ControlOrMeta+z')
    await expect(build.tools).toContainText(/ and |widgets/)
    await expect(build.widgets.and(page.locator(':focus'))).toHaveCount(1)
    await keys.press('Delete')
    await expect(build.widgets).toHaveCount(COMPONENTS.length)
  })

  await test.step('names the first in its settings', async () => {
    await keys.press('Home', 'e')
    await keys.tabTo(build.settings.getByRole('textbox', { name: /^Title/ }))
    await keys.press('ControlOrMeta+a')
    await keys.type('Income')
    await expect(build.widget('Income')).toBeVisible()
    await keys.press('Escape')
    await expect(build.widget('Income')).toBeFocused()
  })

  await test.step('gives it another measure', async () => {
    await keys.press('e')
    await keys.tabTo(build.settings.getByRole('tab', { name: /^Content/ }), 'Shift+Tab')
    await keys.press('ArrowRight')
    await expect(build.settings.getByRole('tab', { name: /^Data/ })).toHaveAttribute('aria-selected', 'true')
    await keys.choose(build.settings.getByRole('combobox', { name: 'Measure', exact: true }), 'Number')
    await expect(build.settings.getByRole('region', { name: 'What comes of it' })).not.toContainText('€')
    await keys.press('Escape')
    await expect(build.widget('Income')).toBeFocused()
  })

  const built = await Promise.all((await build.widgets.all()).map(async (one) => titleIn(await nameOf(one))))
  expect(built).toHaveLength(COMPONENTS.length)
  await test.step('publishes', async () => {
    await expect(page.getByText('Draft saved')).toBeVisible()
    await keys.press('ControlOrMeta+Enter')
    const drawer = page.getByRole('dialog')
    await expect(drawer).toBeVisible()
    await keys.press('Escape')
    await expect(build.widget('Income')).toBeFocused()
    await keys.press('ControlOrMeta+Enter')
    await keys.fill(drawer.getByRole('textbox', { name: 'Message' }), 'For the harvest')
    await keys.press('Enter')
    await expect(page.getByText('As published')).toBeVisible()
  })
  await keys.find('Harvest', /Harvest/)
  await expect(heading(page, 'Harvest')).toBeVisible()
  for (const title of built) await expect(pageOf(page).widget(title)).toBeVisible()
  await expect(pageOf(page).widget('Income')).toContainText(/\d/)
  await expect(pageOf(page).widget('Income')).not.toContainText('€')
})

/** How many rows high a widget is, by its name. */
const highOf = (name: string) => Number(/(\d+) high/.exec(name)?.[1])
