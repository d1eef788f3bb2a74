import { type ComponentRow, LONGEST_DESCENT, type WholeComponent, wholeComponent } from '@mtc/openapi/page'
import { and, sql } from 'drizzle-orm'
import type { Store } from '../../db/port.ts'
import type { Schema } from '../../db/schema.ts'
import { ownedBy, type TenantStore } from '../../kit/tenant-store.ts'

type Row = Schema['uiComponents']['$inferSelect']
/** Reads the components of some ids, the shop's and the system's. */
type Read = (ids: readonly string[]) => Promise<Row[]>

/** Some components with all that they are derived from, by id. A statement for each generation, however many there are. */
async function withBases(read: Read, ids: readonly string[]): Promise<Map<string, ComponentRow>> {
  const found = new Map<string, ComponentRow>()
  let wanted = [...new Set(ids)]
  for (let generation = 0; wanted.length > 0 && generation < LONGEST_DESCENT; generation++) {
    const rows = await read(wanted)
    // The contract lets no other types in.
    for (const row of rows) found.set(row.id, row as ComponentRow)
    wanted = [...new Set(rows.flatMap(({ baseId }) => (baseId === null || found.has(baseId) ? [] : [baseId])))]
  }
  return found
}

async function wholeOf(read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, WholeComponent>> {
  const rows = await withBases(read, ids)
  const whole = new Map<string, WholeComponent>()
  for (const id of new Set(ids)) {
    const component = wholeComponent(id, (one) => rows.get(one))
    if (component) whole.set(id, component)
  }
  return whole
}

/** Components as widgets use them, by id; one that is gone, or derived from one that is, is left out. */
export function wholeComponents(store: Store, tenantId: string, ids: readonly string[]) {
  const { uiComponents: k } = store.t
  const statement = store.prepared('page components', () =>
    store.q
      .select()
      .from(k)
      .where(and(ownedBy(k, sql.placeholder('tenantId'), true), store.f.among(k.id, sql.placeholder('ids')))),
  )
  return wholeOf((wanted) => statement.execute({ tenantId, ids: JSON.stringify(wanted) }), ids)
}

/** The same for whoever holds a tenant's database only. */
export function componentsOf(tenant: TenantStore, ids: readonly string[]) {
  const { uiComponents: k } = tenant.t
  return wholeOf((wanted) => tenant.rows(k, { where: tenant.f.among(k.id, JSON.stringify(wanted)), shared: true }), ids)
}
