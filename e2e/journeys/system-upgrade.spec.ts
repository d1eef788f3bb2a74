import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from './fixture/journey.ts'
import { builder } from './screens/builder.ts'
import { pageOf } from './screens/page.ts'

test.use({ persona: 'owner@drops.test', viewport: { width: 1600, height: 1000 } })

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A newer version of the program starts on the same database, while this one goes on. */
const shipNewerSystem = () =>
  promisify(execFile)(
    process.execPath,
    ['--import', './api/require-node.mjs', 'e2e/tools/newer-system.ts', process.env.E2E_BUILT_DATA ?? ''],
    { cwd: root },
  )

/** The system's words where only it has others, ours where only we have, and as chosen where both have. */
const merged = ['Takings', 'Orders of the week', 'Usual order']

test("a shop's copy takes over what the system's page became, and keeps what is its own", async ({ page }) => {
  test.setTimeout(120_000)
  const build = builder(page)
  await build.open('drops', 'dashboard')
  const count = await build.widgets.count()
  await build.widget('Orders').click()
  await build.title('Orders of the week')
  await build.widget('Average order').click()
  await build.title('A typical order')
  await build.publish('Our own words')

  await shipNewerSystem()
  await page.reload()
  const offer = page.getByRole('status').filter({ hasText: "The system's page has moved on" })
  await expect(offer).toContainText('3 changes, 1 of them in what you changed too')
  await offer.getByRole('button').click()
  const drawer = page.getByRole('dialog', { name: "Made from the system's page" })
  await expect(drawer.getByRole('region', { name: 'What the system changed' })).toContainText('Takings')
  const both = drawer.getByRole('radiogroup')
  await expect(both).toHaveCount(1)
  await expect(both.getByRole('radio', { name: /keep ours$/ })).toBeChecked()
  await expect(both.getByRole('radio', { name: /keep ours$/ })).toContainText('A typical order')
  await both.getByRole('radio', { name: /take the system's$/ }).click()
  await drawer.getByRole('button', { name: 'Take it into the draft' }).click()
  await expect(drawer).toHaveCount(0)
  for (const title of merged) await expect(build.widget(title)).toBeVisible()
  await expect(build.widgets).toHaveCount(count - 1)
  await build.publish("The system's news")
  await build.leave('Home')
  for (const title of merged) await expect(pageOf(page).widget(title)).toBeVisible()
  await expect(pageOf(page).widget('Recent orders')).toHaveCount(0)
})
