import { type Engine, makeStore, nodeSqlite, startApi } from '@mtc/api/testing'
import { type Operation, operations } from '@mtc/openapi'
import { expect, test } from 'vitest'
import { checks, reachesRows } from './isolation/checks.ts'
import { sceneOf } from './isolation/scene.ts'
import { everythingIn } from './isolation/unchanged.ts'
import { inProcess } from './targets/in-process.ts'
import { worldOf } from './world.ts'

/** What `ownedBy` of the API's kit writes into every statement. */
const PREDICATE = /(?:"\w+"\.)?"tenant_id" = \?/g

/** A restore compares the entry's shop once more, and a file's bytes lie under their shop's id: these hold without the predicate. */
const isWalledTwice = ({ id }: Operation) => id.startsWith('restore') || id === 'getFileContent'

/** An engine that forgets whose rows it was asked for, once `isForgetful` says so. */
function forgetful(engine: Engine, isForgetful: () => boolean): Engine {
  const without = (sql: string) => (isForgetful() ? sql.replace(PREDICATE, '(? is not null)') : sql)
  return {
    ...engine,
    rows: (sql, params) => engine.rows(without(sql), params),
    batch: (statements) => engine.batch(statements.map((s) => ({ ...s, sql: without(s.sql) }))),
  }
}

test('without the tenant predicate the isolation suite fails, for every operation that reaches rows', async () => {
  let isForgetful = false
  const engine = forgetful(nodeSqlite(':memory:'), () => isForgetful)
  const world = worldOf(await inProcess(() => startApi({ store: makeStore('sqlite', engine), log: () => undefined })))
  const scene = await sceneOf(world)
  const before = await everythingIn(scene)
  isForgetful = true
  const broken = new Set<string>()
  for (const check of checks)
    if ((await check.run(scene).catch((error: Error) => error.message)) !== undefined) broken.add(check.operation.id)
  isForgetful = false
  const after = await everythingIn(scene)
  await world.target.stop()

  const expected = operations.filter((operation) => reachesRows(operation) && !isWalledTwice(operation))
  expect(expected.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([])
  expect(expected.length).toBeGreaterThan(60)
  expect(after).not.toEqual(before)
}, 120_000)
