import { nodeSqlite } from '../db/engines/node-sqlite.ts'
import { makeStore } from '../db/store.ts'
import { runJobs } from '../kit/jobs/run.ts'
import { idMaker } from '../kit/new-id.ts'
import { jobKinds } from '../modules/jobs/kinds.ts'
import { inProcessRealtime } from '../platform/in-process-realtime.ts'
import { NOW } from './start-api.ts'

// A process that works on the jobs of a database file and says so after every unit of work: something to kill.
const [file = '', laterMs = '0'] = process.argv.slice(2)
const store = makeStore('sqlite', nodeSqlite(file))
const now = () => NOW + Number(laterMs)
const commit: typeof store.commit = async (steps) => {
  const written = await store.commit(steps)
  process.stdout.write(`${steps.length}\n`)
  return written
}
const log = ({ error }: { error?: unknown }) => {
  if (error) throw error
}
await runJobs({ store: { ...store, commit }, now, newId: idMaker(now), log, realtime: inProcessRealtime() }, jobKinds)
await store.close()
