import { type ComponentRow, LONGEST_DESCENT, type WholeComponent, wholeComponent } from '@mtc/openapi/page'
import { and, sql } from 'drizzle-orm'
import type { Store } from '../../db/port.ts'
import type { Schema } from '../../db/schema.ts'
import type { Beside } from '../../kit/crud/index.ts'
import { ownedBy, type TenantStore } from '../../kit/tenant-store.ts'

type Row = Schema['uiComponents']['$inferSelect']
/** Reads the components of some ids, the shop's and the system's. */
type Read = (ids: readonly string[]) => Promise<Row[]>

/** Some components with all that they are derived from, by id. A statement for each generation, however many there are. */
async function withBases(read: Read, ids: readonly string[]): Promise<Map<string, Row>> {
  const found = new Map<string, Row>()
  let wanted = [...new Set(ids)]
  for (let generation = 0; wanted.length > 0 && generation < LONGEST_DESCENT; generation++) {
    const rows = await read(wanted)
    for (const row of rows) found.set(row.id, row)
    wanted = [...new Set(rows.flatMap(({ baseId }) => (baseId === null || found.has(baseId) ? [] : [baseId])))]
  }
  return found
}

/** A component as widgets use it, among rows that hold all that it is derived from. */
export const wholeAmong = (rows: ReadonlyMap<string, Row>, id: string): WholeComponent | undefined =>
  // The contract lets no other types in.
  wholeComponent(id, (one) => rows.get(one) as ComponentRow | undefined)

async function wholeOf(read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, WholeComponent>> {
  const rows = await withBases(read, ids)
  const whole = new Map<string, WholeComponent>()
  for (const id of new Set(ids)) {
    const component = wholeAmong(rows, id)
    if (component) whole.set(id, component)
  }
  return whole
}

const readIn =
  (tenant: TenantStore, beside?: Beside): Read =>
  async (ids) => {
    const { uiComponents: k } = tenant.t
    const rows = await tenant.rows(k, { where: tenant.f.among(k.id, JSON.stringify(ids)), shared: true })
    // What stands beside at these ids is of this table.
    return [...rows, ...ids.flatMap((id) => (beside?.get(id) as Row | undefined) ?? [])]
  }

/** Components as they are stored, with all that they are derived from, by id. */
export const storedComponents = (
  tenant: TenantStore,
  ids: readonly string[],
  beside?: Beside,
): Promise<ReadonlyMap<string, Row>> => withBases(readIn(tenant, beside), ids)

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
export const componentsOf = (tenant: TenantStore, ids: readonly string[], beside?: Beside) =>
  wholeOf(readIn(tenant, beside), ids)
