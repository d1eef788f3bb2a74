import { expect, test } from 'vitest'
import { nodeSqlite } from '../../../db/engines/node-sqlite.ts'
import { explain } from '../../../db/explain.ts'
import { makeStore } from '../../../db/store.ts'
import { recording } from '../../../testing/recording.ts'
import { startApi } from '../../../testing/start-api.ts'
import { typeInUse } from '../../../testing/type-in-use.ts'

const maker = { id: 'maker', name: 'maker', type: 'text' as const, label: 'Maker' }
const TABLES =
  /from "(products|jobs|product_migrations|revisions|drafts)"|(?:update|delete from) "(products|jobs|product_attributes)"/

test('previews, publishing and undoing find products, jobs and records through indexes', async () => {
  const engine = recording(nodeSqlite(':memory:'))
  const api = await startApi({ store: makeStore('sqlite', engine) })
  const type = await typeInUse(api, [maker])
  for (let n = 0; n < 3; n += 1) await type.product({ maker: `Maker ${n}` })
  engine.take()
  await type.publish({ fields: [{ ...maker, name: 'studio' }] })
  await api.idle()
  await type.owner('POST', `/alpha/admin/product-types/${type.id}/impact`, { body: { design: { fields: [] } } })
  await type.undo()
  await api.idle()
  const asked = engine.take().filter(({ sql }) => TABLES.test(sql))
  const shapes = [...new Map(asked.map((one) => [one.sql, one])).values()]
  expect(shapes.length).toBeGreaterThan(10)
  for (const { sql, params } of shapes) {
    const { scans, plan } = await explain(api.store, { toSQL: () => ({ sql, params: [...params] }) })
    expect({ sql, scans, plan }).toMatchObject({ scans: [] })
    // Slices walk the products of the type in its index's own order.
    if (/from "products" .*order by/.test(sql)) expect(plan, sql).toMatch(/products_type/)
  }
})
