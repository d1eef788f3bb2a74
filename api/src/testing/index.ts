/** What tests of other packages start the API with. */
export type { Engine } from '../db/engine.ts'
export { nodeSqlite } from '../db/engines/node-sqlite.ts'
export { makeStore } from '../db/store.ts'
export { memoryCache } from '../platform/node/cache.ts'
export { seedSystem } from '../seed/system.ts'
export { systemUi } from '../seed/system-ui.ts'
export { type Recording, recording } from './recording.ts'
export { NOW, startApi, type TestApi } from './start-api.ts'
