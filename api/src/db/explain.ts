import type { Statement, Store } from './port.ts'

export interface Explained {
  /** The tables that are read from end to end. */
  scans: string[]
  /** Whether rows have to be sorted after they were found. */
  isSorted: boolean
  /** The plan in the engine's own words. */
  plan: string
}

/**
 * How the engine would find the rows of a statement. PostgreSQL reads small tables from end to end whatever their
 * indexes, so there give `postgres()` an address from `explaining()`.
 */
export const explain = (store: Store, statement: Statement): Promise<Explained> =>
  store.dialect === 'pg' ? explainPg(store, statement) : explainSqlite(store, statement)

/** The address of a PostgreSQL whose planner avoids scans and sorts wherever an index allows it. */
export function explaining(address: string): string {
  const url = new URL(address)
  url.searchParams.set('options', '-c enable_seqscan=off -c enable_sort=off')
  return url.href
}

const prefixed = (prefix: string, statement: Statement): Statement => ({
  toSQL() {
    const { sql, params } = statement.toSQL()
    return { sql: `${prefix} ${sql}`, params }
  },
})

async function explainSqlite(store: Store, statement: Statement): Promise<Explained> {
  const rows = await store.rows(prefixed('explain query plan', statement))
  const details = rows.map((row) => String(row[3]))
  return {
    // A SCAN with an index still reads all of it; virtual tables search by themselves.
    scans: details.flatMap((detail) => /^SCAN (\w+)(?: USING .*)?$/.exec(detail)?.[1] ?? []),
    isSorted: details.some((detail) => detail.includes('TEMP B-TREE FOR') && detail.includes('ORDER BY')),
    plan: details.join('\n'),
  }
}

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Cond'?: string
  Plans?: PlanNode[]
}
const readsIndex = new Set(['Index Scan', 'Index Only Scan', 'Bitmap Index Scan'])

async function explainPg(store: Store, statement: Statement): Promise<Explained> {
  const rows = await store.rows(prefixed('explain (format json)', statement))
  // One row of one column of JSON, whose form PostgreSQL documents.
  const [[[{ Plan: root }]]] = rows as [[[{ Plan: PlanNode }]]]
  const nodes = withChildren(root)
  const isScan = (node: PlanNode) =>
    node['Node Type'] === 'Seq Scan' || (readsIndex.has(node['Node Type']) && node['Index Cond'] === undefined)
  return {
    scans: nodes.filter(isScan).map((node) => node['Relation Name'] ?? ''),
    isSorted: nodes.some((node) => node['Node Type'].endsWith('Sort')),
    plan: JSON.stringify(root, null, 2),
  }
}

const withChildren = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(withChildren)]
