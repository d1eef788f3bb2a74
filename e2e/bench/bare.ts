import { randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'

// The floor to compare with: a constant answer, and the same questions as bare prepared statements. Nothing is checked.
interface Floor {
  all(name: Statement, params: unknown[]): Promise<unknown[]> | unknown[]
  run(name: Statement, params: unknown[]): Promise<unknown> | unknown
}
const { DATABASE_URL, DATA_DIR = '.', PORT, TENANT_ID = '', SCOPE = '', TYPE_ID = '' } = process.env

const chosen = {
  list: "from products where tenant_id = $1 and status = 'active'",
  attribute:
    "from products where tenant_id = $1 and exists (select 1 from product_attributes a where a.product_id = products.id and a.attribute_key = 'studio' and a.text_value = $2)",
  search: 'from products where tenant_id = $1 and id in (select id from search_docs where MATCH)',
}
const statements = {
  get: 'select * from products where tenant_id = $1 and id = $2',
  list: `select * ${chosen.list} order by price desc, id desc limit 20`,
  listTotal: `select count(*) as n ${chosen.list}`,
  attribute: `select * ${chosen.attribute} order by created_at desc, id desc limit 20`,
  attributeTotal: `select count(*) as n ${chosen.attribute}`,
  search: `select * ${chosen.search} order by created_at desc, id desc limit 20`,
  searchTotal: `select count(*) as n ${chosen.search}`,
  create:
    "insert into products (id, tenant_id, product_type_id, type_revision, name, slug, sku, description, status, price, currency, metadata, created_at, updated_at, version) values ($1, $2, $3, 1, $4, $5, $6, '', 'draft', $7, 'EUR', $8, 0, 0, 1)",
  patch: 'update products set price = $1, version = version + 1 where tenant_id = $2 and id = $3',
}
type Statement = keyof typeof statements
const MATCH = {
  sqlite: `rowid in (select rowid from search_index where search_index match 'scope : "${SCOPE}" AND body : ("harbour" AND "lant"*)')`,
  pg: `words @@ cast('''@${SCOPE}'' & ''harbour'' & ''lant'':*' as tsquery)`,
}
const textOf = (name: Statement, dialect: keyof typeof MATCH) => statements[name].replace('MATCH', MATCH[dialect])

function sqlite(): Floor {
  const db = new DatabaseSync(`${DATA_DIR}/mtc.sqlite`, { timeout: 5000 })
  db.exec(
    'pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -65536; pragma mmap_size = 268435456',
  )
  const prepared = Object.fromEntries(
    Object.keys(statements).map((name) => [
      name,
      db.prepare(textOf(name as Statement, 'sqlite').replaceAll(/\$\d/g, '?')),
    ]),
  )
  return {
    all: (name, params) => prepared[name]?.all(...(params as string[])) ?? [],
    run: (name, params) => prepared[name]?.run(...(params as string[])),
  }
}
function postgres(connectionString: string): Floor {
  const pool = new pg.Pool({ connectionString, max: 10 })
  const query = (name: Statement, values: unknown[]) => pool.query({ name, text: textOf(name, 'pg'), values })
  return { all: async (name, params) => (await query(name, params)).rows, run: query }
}

const floor = DATABASE_URL ? postgres(DATABASE_URL) : sqlite()
/** A page and its total, as the product answers them. */
const page = async (name: keyof typeof chosen, params: unknown[]) => {
  const [rows, total] = await Promise.all([floor.all(name, params), floor.all(`${name}Total`, params)])
  return { rows, total: total[0] }
}
const app = new Hono()
app.get('/constant', (c) => c.json({ success: true }))
app.get('/get/:id', async (c) => c.json((await floor.all('get', [TENANT_ID, c.req.param('id')]))[0]))
app.get('/list', async (c) => c.json(await page('list', [TENANT_ID])))
app.get('/attribute/:n', async (c) => c.json(await page('attribute', [TENANT_ID, `studio ${c.req.param('n')}`])))
app.get('/search', async (c) => c.json(await page('search', [TENANT_ID])))
app.post('/create', async (c) => {
  const body = await c.req.json()
  const id = randomUUID()
  await floor.run('create', [
    id,
    TENANT_ID,
    TYPE_ID,
    body.name,
    `bare-${body.slug}`,
    `bare-${body.sku}`,
    body.price,
    JSON.stringify(body.metadata),
  ])
  return c.json({ id }, 201)
})
app.patch('/patch/:id', async (c) => {
  const { price } = await c.req.json()
  await floor.run('patch', [price, TENANT_ID, c.req.param('id')])
  return c.json({ price })
})
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(PORT) })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))
