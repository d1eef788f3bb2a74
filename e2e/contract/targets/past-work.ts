import { NOW, type TestApi } from '@mtc/api/testing'
import { demoId, JOB_KINDS } from '@mtc/openapi'

const COUNT = 6
const HOUR_MS = 3_600_000

/** Jobs of the past in a shop of `startApi`, which has none. */
export async function workOnSomething({ store }: TestApi, shop: string): Promise<void> {
  const jobs = Array.from({ length: COUNT }, (_, i) => {
    const at = NOW - i * HOUR_MS
    return {
      id: demoId(shop, 'job', i + 1),
      tenantId: demoId(shop, 'tenant'),
      kind: JOB_KINDS[i % JOB_KINDS.length],
      status: i % 3 === 2 ? 'cancelled' : 'succeeded',
      subjectType: 'product-types',
      subjectId: demoId(shop, 'product-type', (i % 2) + 1),
      subjectName: `Goods of ${shop}`,
      input: {},
      report: { changed: 3 },
      done: 3,
      total: 3,
      requestedByName: 'Olive Owner',
      startedAt: at,
      finishedAt: at,
      createdAt: at,
      updatedAt: at,
    }
  })
  await store.insertMany(store.t.jobs, jobs)
}
