import type { Page } from '@playwright/test'
import { expect, test } from './fixture/journey.ts'
import { figures, makePage } from './fixture/pages.ts'
import { pageOf } from './screens/page.ts'
import { heading } from './screens/shell.ts'

test.use({ persona: 'owner@fruits.test' })

/** Everything that a page of the API tells this window from now on. */
function toldTo(page: Page): string[] {
  const told: string[] = []
  page.on('response', async (response) => {
    if (response.url().includes('/api/v1/') && !response.url().endsWith('/events')) told.push(await response.text())
  })
  return told
}

test('what is hidden from a role is not on its page, nor in anything that comes over the network', async ({
  page,
  another,
}) => {
  const revenue = figures('orders', 'revenue')
  const [hidden = '', shown = ''] = await makePage(
    page,
    'fruits',
    { page: 'takings', name: 'Takings', area: 'selling' },
    [
      { view: 'figure', props: { title: 'Revenue' }, binding: revenue, visibilityRules: { roles: ['owner'] } },
      { view: 'figure', props: { title: 'Orders' }, binding: figures('orders', 'count') },
    ],
  )
  await page.goto('/fruits/pages/takings')
  await expect(pageOf(page).widget('Revenue')).toContainText('€')

  const theirs = await (await another('viewer@fruits.test')).newPage()
  const told = toldTo(theirs)
  await theirs.goto('/fruits')
  await theirs.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Takings' }).click()
  await expect(heading(theirs, 'Takings')).toBeVisible()
  await expect(pageOf(theirs).widget('Orders')).toContainText(/\d/)
  await expect(pageOf(theirs).status).toHaveText('Updated just now')
  await expect(pageOf(theirs).widget('Revenue')).toHaveCount(0)

  const about = told.filter((text) => text.includes(shown))
  expect(about.length).toBeGreaterThanOrEqual(2)
  expect(told.filter((text) => text.includes(hidden))).toEqual([])
  expect(about.filter((text) => text.includes('revenue'))).toEqual([])

  await test.step('nor when it is asked for by its name', async () => {
    const url = '/api/v1/fruits/pages/takings/data'
    const headers = { origin: new URL(theirs.url()).origin }
    const answer = await theirs.request.post(url, { data: { widgetIds: [hidden] }, headers })
    expect(await answer.text()).not.toContain('revenue')
    const asOwner = await theirs.request.post(url, { data: { as: 'owner' }, headers })
    expect(asOwner.status()).toBe(403)
  })
})
