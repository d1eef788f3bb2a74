import { join } from 'node:path'
import { makeStore, nodeSqlite, seedSystem, systemUi } from '@mtc/api/testing'

/**
 * What a newer version of the program does to a database when it starts: the system's dashboard has other words for two
 * widgets, "Takings" for the first and "Usual order" for the third, and one widget less.
 * `node e2e/tools/newer-system.ts DATA_DIR`
 */
const [dataDir] = process.argv.slice(2)
if (dataDir === undefined) throw new Error('Say which folder the data is in: node e2e/tools/newer-system.ts DATA_DIR')
const store = makeStore('sqlite', nodeSqlite(join(dataDir, 'mtc.sqlite')))
const ofDashboard = systemUi.widgets.filter(({ page }) => page === 'dashboard')
const last = ofDashboard.at(-1)
const titles = new Map([
  [ofDashboard[0]?.id, 'Takings'],
  [ofDashboard[2]?.id, 'Usual order'],
])
const widgets = systemUi.widgets
  .filter(({ id }) => id !== last?.id)
  .map((widget) =>
    titles.has(widget.id) ? { ...widget, props: { ...widget.props, title: titles.get(widget.id) } } : widget,
  )
await seedSystem(store, Date.now(), { ...systemUi, widgets })
