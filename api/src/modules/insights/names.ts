import { resources } from '@mtc/openapi'
import { getTableColumns } from 'drizzle-orm'
import { type Columns, columnOf } from '../../kit/crud/shape.ts'
import { tableOf } from '../../kit/crud/tables.ts'
import type { TenantStore, TenantTable } from '../../kit/tenant-store.ts'

/** The names of rows of any resource, asked for in one query for each resource. */
export interface Names {
  /** Notes whose names will be needed. */
  want(resource: string, ids: Iterable<unknown>): void
  /** Finds all that are wanted. Those of resources that the caller may not read stay unknown. */
  load(): Promise<void>
  of(resource: string, id: string): string | undefined
}

const byPath = new Map(resources.map((resource) => [resource.path, resource]))

export function namesIn(tenant: TenantStore, may: (permission: string) => boolean): Names {
  const wanted = new Map<string, Set<string>>()
  const known = new Map<string, string>()

  const loadFrom = async (path: string, ids: ReadonlySet<string>): Promise<void> => {
    const resource = byPath.get(path)
    const found = tableOf(path, tenant.t)
    if (!resource || !found?.table.tenantId || !may(`${resource.subject}:read`)) return
    const table = found.table as TenantTable
    const columns: Columns = getTableColumns(table)
    const rows = await tenant.select(
      table,
      { id: table.id, name: columnOf(columns, resource.screen.nameField) },
      { where: tenant.f.among(table.id, JSON.stringify([...ids])), shared: found.isShared },
    )
    for (const { id, name } of rows) known.set(`${path} ${id}`, String(name))
  }

  return {
    want(resource, ids) {
      const set = wanted.get(resource) ?? new Set()
      wanted.set(resource, set)
      for (const id of ids) if (typeof id === 'string' && id !== '' && !known.has(`${resource} ${id}`)) set.add(id)
    },
    async load() {
      const work = [...wanted].filter(([, ids]) => ids.size > 0)
      wanted.clear()
      await Promise.all(work.map(([path, ids]) => loadFrom(path, ids)))
    },
    of: (resource, id) => known.get(`${resource} ${id}`),
  }
}
