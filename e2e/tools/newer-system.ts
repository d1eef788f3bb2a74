import { join } from 'node:path'
import { makeStore, nodeSqlite, seedSystem, systemUi } from '@mtc/api/testing'

/**
 * What a newer version of the program does to a database when it starts: the system's dashboard has other words for its
 * first widget, and one widget less. `node e2e/tools/newer-system.ts DATA_DIR`
 */
const [dataDir] = process.argv.slice(2)
if (dataDir === undefined) throw new Error('Say which folder the data is in: node e2e/tools/newer-system.ts DATA_DIR')
const store = makeStore('sqlite', nodeSqlite(join(dataDir, 'mtc.sqlite')))
const ofDashboard = systemUi.widgets.filter(({ page }) => page === 'dashboard')
const [first, last] = [ofDashboard[0], ofDashboard.at(-1)]
const widgets = systemUi.widgets
  .filter(({ id }) => id !== last?.id)
  .map((widget) => (widget.id === first?.id ? { ...widget, props: { ...widget.props, title: 'Takings' } } : widget))
await seedSystem(store, Date.now(), { ...systemUi, widgets })
