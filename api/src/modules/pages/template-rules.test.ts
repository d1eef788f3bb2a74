import { expect, test } from 'vitest'
import { nodeSqlite } from '../../db/engines/node-sqlite.ts'
import { makeStore } from '../../db/store.ts'
import { figureWidget, pageInUse } from '../../testing/page-in-use.ts'
import { recording } from '../../testing/recording.ts'
import { startApi } from '../../testing/start-api.ts'

test('a page is written with its widgets as they were read once', async () => {
  const asked = recording(nodeSqlite(':memory:'))
  const api = await startApi({ store: makeStore('sqlite', asked) })
  const page = await pageInUse(await api.as('owner'), [figureWidget(), figureWidget()])
  const { version } = await page.read()
  asked.take()
  const headers = { 'if-match': `"v${version}"` }
  const { status } = await page.owner('PATCH', `/alpha/admin/ui/templates/${page.id}`, {
    body: { name: 'Two' },
    headers,
  })
  expect(status).toBe(200)
  expect(asked.take().filter(({ sql }) => /^select .* from "ui_widgets"/.test(sql))).toHaveLength(1)
})
