import { isNotNull, isNull, type SQL } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Engine } from '../db/engine.ts'
import { nodeSqlite } from '../db/engines/node-sqlite.ts'
import { makeStore } from '../db/store.ts'
import { generationsOf, SYSTEM } from '../kit/generations.ts'
import { NOW, startApi } from '../testing/start-api.ts'
import { seedSystem } from './system.ts'
import { systemUi } from './system-ui.ts'

const next = {
  ...systemUi,
  themes: systemUi.themes.map((theme) => ({ ...theme, name: `New ${theme.name}` })),
  templates: systemUi.templates.map((template) => ({ ...template, name: `New ${template.name}` })),
  widgets: systemUi.widgets.slice(1),
}

/** The same database for a process that is killed when it is to ask for the nth time. */
function killed(engine: Engine, nth: number): Engine {
  let asked = 0
  const live = () => {
    asked += 1
    if (asked === nth) throw new Error('Killed')
  }
  return {
    ...engine,
    rows(sql, params) {
      live()
      return engine.rows(sql, params)
    },
    async batch(statements) {
      live()
      return engine.batch(statements)
    },
  }
}

test('wherever an upgrade of the system is killed, what it has changed is counted, and the next start does the rest', async () => {
  const engine = nodeSqlite(':memory:')
  const store = makeStore('sqlite', engine)
  const owner = await (await startApi({ store })).as('owner')
  for (const { id } of systemUi.templates) await owner('POST', `/alpha/admin/ui/templates/${id}/customize`)
  const { uiThemes, uiTemplates, uiWidgets } = store.t
  const state = async () => {
    const lists = await Promise.all(
      [uiThemes, uiTemplates, uiWidgets].map((table) => store.q.select().from(table).where(isNull(table.tenantId))),
    )
    return { rows: JSON.stringify(lists), count: await generationsOf(store, [{ scope: SYSTEM, subject: 'ui' }]) }
  }
  let isDone = false
  let last = await state()
  for (let nth = 1; !isDone; nth++) {
    isDone = await seedSystem(makeStore('sqlite', killed(engine, nth)), NOW + nth, next).then(
      () => true,
      () => false,
    )
    const now = await state()
    if (now.rows !== last.rows) expect(now.count).not.toEqual(last.count)
    last = now
  }
  const namesWhere = (where: SQL) =>
    store.q.select({ name: uiTemplates.name }).from(uiTemplates).where(where).orderBy(uiTemplates.name)
  const names = await namesWhere(isNull(uiTemplates.tenantId))
  expect(new Set(names.map(({ name }) => name))).toEqual(new Set(next.templates.map(({ name }) => name)))
  expect(await store.q.select().from(uiWidgets).where(isNull(uiWidgets.tenantId))).toHaveLength(next.widgets.length)
  const copies = await namesWhere(isNotNull(uiTemplates.originId))
  expect(copies, "the shops' unchanged copies are brought along").toEqual(names)
})
