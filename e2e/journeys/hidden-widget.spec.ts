import type { Page } from '@playwright/test'
import { faultsOf } from './fixture/axe.ts'
import { expect, test } from './fixture/journey.ts'
import { figures, makePage } from './fixture/pages.ts'
import { builder } from './screens/builder.ts'
import { pageOf } from './screens/page.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@fruits.test', viewport: { width: 1600, height: 1000 } })
test.setTimeout(120_000)

/** Everything that the API tells this window from now on, but for the stream of events, which has no end. */
function toldTo(page: Page): () => Promise<string[]> {
  const told: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.url().includes('/api/v1/') && !response.url().endsWith('/events')) told.push(response.text())
  })
  return () => Promise.all(told)
}

test('revenue is hidden from a role: the page is looked at as that role, and nothing of it comes over their network', async ({
  page,
  another,
}) => {
  const revenue = figures('orders', 'revenue')
  const [hidden = '', shown = ''] = await makePage(
    page,
    'fruits',
    { page: 'takings', name: 'Takings', area: 'selling' },
    [
      { view: 'figure', props: { title: 'Revenue' }, binding: revenue },
      { view: 'figure', props: { title: 'Orders' }, binding: figures('orders', 'count') },
    ],
  )
  const theirs = await (await another('viewer@fruits.test')).newPage()
  await theirs.goto('/fruits/pages/takings')
  await expect(pageOf(theirs).widget('Revenue')).toContainText('€')
  await theirs.goto('about:blank')

  const build = builder(page)
  await build.open('fruits', 'takings')
  await test.step('takes a role out of those who see it', async () => {
    await build.widget('Revenue').click()
    await build.show('Visibility')
    await build.settings.getByText('Some roles', { exact: true }).click()
    await build.settings.getByRole('checkbox', { name: 'Viewer' }).uncheck()
    await expect(build.settings.getByRole('region', { name: 'Who sees it now' })).toContainText('Does not see it')
  })

  await test.step('looks at the page as that role, draft beside published, with what is hidden and why', async () => {
    await build.menu('See as somebody else')
    const others = page.getByRole('dialog')
    await others.getByRole('combobox', { name: 'As' }).click()
    await page.getByRole('option', { name: 'Viewer', exact: true }).click()
    const absent = others.getByRole('region', { name: 'Not shown' })
    await expect(absent).toContainText('Revenue')
    await expect(absent).toContainText(/It is only for the roles .*, not for a viewer/i)
    const draft = others.getByRole('region', { name: 'Draft, as Viewer gets it' })
    await expect(draft).toContainText('Orders')
    await expect(draft.getByText('Revenue', { exact: true })).toHaveCount(0)
    await others.getByText('Side by side', { exact: true }).click()
    const published = others.getByRole('region', { name: 'Published, as Viewer gets it' })
    await expect(published.getByText('Revenue', { exact: true })).toBeVisible()
    expect(await faultsOf(page, 'the page as others see it')).toEqual([])
    await absent.getByRole('button', { name: 'Revenue' }).click()
    await expect(others).toHaveCount(0)
    await expect(build.widget('Revenue')).toHaveAttribute('aria-selected', 'true')
  })

  await build.publish('Revenue is not for viewers')
  await build.leave('Takings')
  await expect(pageOf(page).widget('Revenue')).toContainText('€')

  const told = toldTo(theirs)
  await theirs.goto('/fruits')
  await theirs.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Takings' }).click()
  await expect(heading(theirs, 'Takings')).toBeVisible()
  await expect(pageOf(theirs).widget('Orders')).toContainText(/\d/)
  await expect(pageOf(theirs).status).toHaveText('Updated just now')
  await expect(pageOf(theirs).widget('Revenue')).toHaveCount(0)

  const texts = await told()
  const about = texts.filter((text) => text.includes(shown))
  expect(about.length).toBeGreaterThanOrEqual(2)
  expect(texts.filter((text) => text.includes(hidden))).toEqual([])
  expect(about.filter((text) => /revenue/i.test(text))).toEqual([])

  await test.step('nor when it is asked for by its name', async () => {
    const url = '/api/v1/fruits/pages/takings/data'
    const headers = { origin: new URL(theirs.url()).origin }
    const answer = await theirs.request.post(url, { data: { widgetIds: [hidden] }, headers })
    expect(await answer.text()).not.toContain('revenue')
    const asOwner = await theirs.request.post(url, { data: { as: 'owner' }, headers })
    expect(asOwner.status()).toBe(403)
  })
})
