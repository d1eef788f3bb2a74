import { type Column, getTableColumns, like, type Table } from 'drizzle-orm'
import type { Store } from '../port.ts'
import { schemas } from '../store.ts'

const text = 'ü 😀 "quoted" \'single\' \\ back\n\t$1 ? [1]'
const json = [text, '12', 'null', 12.5, true, { a: [null, { b: 'ß' }] }, [[]], {}]

/** Every table takes rows in bulk and gives them back: keys are all `x1`, so that every reference holds. */
export async function bulk(store: Store) {
  const { q, t, insertMany } = store
  const differing: string[] = []
  for (const [name, table] of Object.entries(t)) {
    const row = sampleRow(name)
    await insertMany(table, [row])
    const back = await q
      .select()
      .from(table)
      .where(like(keyOf(table), 'x1%'))
    if (JSON.stringify(back) !== JSON.stringify([row])) differing.push(`${name}: ${JSON.stringify(back)}`)
  }
  const docs = Array.from({ length: 2500 }, (_, i) => ({
    id: `y${i}`,
    scope: 'bulk',
    body: i % 500 ? `n${i}` : 'wide '.repeat(30_000),
  }))
  await insertMany(t.searchDocs, docs)
  await insertMany(
    t.outbox,
    json.map((value, i) => ({ id: `z${i}`, topic: 't', payload: { value }, createdAt: 2 ** 52 })),
  )
  await insertMany(t.outbox, [])
  const back = await q
    .select({ id: t.searchDocs.id, body: t.searchDocs.body })
    .from(t.searchDocs)
    .where(like(t.searchDocs.id, 'y%'))
  const byId = new Map(back.map(({ id, body }) => [id, body]))
  return {
    differing,
    missing: docs.filter(({ id, body }) => byId.get(id) !== body).length,
    payloads: await q.select().from(t.outbox).where(like(t.outbox.id, 'z%')).orderBy(t.outbox.id),
    defaults: await defaults(store),
  }
}

/** What a row leaves out becomes the column's default, or null. */
async function defaults({ q, t, insertMany }: Store) {
  await insertMany(t.tenants, [
    { id: 'w1', slug: 'w1', name: 'W', settings: {}, branding: {}, createdAt: 1, updatedAt: 1 },
  ])
  return q.select().from(t.tenants).where(like(t.tenants.id, 'w%'))
}

const keyOf = (table: Table): Column => {
  const columns = getTableColumns<Table>(table)
  const key =
    columns['id'] ??
    columns['tokenHash'] ??
    columns['entityId'] ??
    columns['productTypeId'] ??
    columns['productId'] ??
    columns['subject']
  if (!key) throw new Error('The table has no key that this suite knows')
  return key
}

function sampleRow(name: string): Record<string, unknown> {
  const columns = getTableColumns<Table>(schemas.sqlite[name as keyof typeof schemas.sqlite])
  const row = Object.fromEntries(Object.entries(columns).map(([key, column], i) => [key, sample(key, column, i)]))
  // Two rules that a row of samples would break.
  if (name === 'categories') row['parentId'] = null
  if (name === 'orders')
    row['total'] = Number(row['subtotal']) - Number(row['discount']) + Number(row['shipping']) + Number(row['tax'])
  return row
}

function sample(key: string, column: Column, place: number): unknown {
  if (key === 'id' || key === 'tokenHash' || key === 'subject' || key.endsWith('Id')) return 'x1'
  if (column.enumValues) return column.enumValues.at(-1)
  if (column.dataType === 'json') return json
  if (column.dataType === 'boolean') return place % 2 === 0
  if (column.columnType === 'SQLiteReal') return 0.1 + place
  if (column.dataType === 'number') return place + 1
  return `${key} ${text}`
}
