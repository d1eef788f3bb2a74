import { expect, test } from 'vitest'
import { jobKinds } from '../../modules/jobs/kinds.ts'
import { startApi } from '../../testing/start-api.ts'
import { typeInUse } from '../../testing/type-in-use.ts'
import { untilNextDue } from './next-due.ts'
import { runJobs } from './run.ts'

test('a job that failed has to wait, one that is done has not', async () => {
  const api = await startApi({ jobs: { wake: () => undefined } })
  const type = await typeInUse(api, [{ id: 'maker', name: 'maker', type: 'text', label: 'Maker' }])
  await type.publish({ name: 'Things' })
  expect(await untilNextDue(api.platform, jobKinds)).toBe(0)
  const failing = jobKinds.map((kind) => ({ ...kind, slice: () => Promise.reject(new Error('The disk is gone')) }))
  await runJobs({ ...api.platform, log: () => undefined }, failing)
  expect(await untilNextDue(api.platform, jobKinds)).toBe(1000)
  api.pass(1000)
  await runJobs(api.platform, jobKinds)
  expect(await untilNextDue(api.platform, jobKinds)).toBeUndefined()
})
