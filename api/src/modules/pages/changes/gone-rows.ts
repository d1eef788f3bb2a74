import { resources } from '@mtc/openapi'
import {
  goneRows,
  type NamedRow,
  namedRows,
  type PageContent,
  type PageFault,
  type PageSurroundings,
} from '@mtc/openapi/page'
import { isId } from '@mtc/openapi/uuid'
import { tableOf } from '../../../kit/crud/tables.ts'
import type { TenantStore, TenantTable } from '../../../kit/tenant-store.ts'

const NOUNS = new Map(resources.map(({ path, screen }) => [path, screen.singular]))

/** What a content names of the shop's rows although it is no longer there: one statement for each resource that is named. */
export async function goneFromShop(
  tenant: TenantStore,
  content: PageContent,
  surroundings: PageSurroundings,
): Promise<PageFault[]> {
  const named = namedRows(content, surroundings)
  const paths = [...new Set(named.map(({ resource }) => resource))]
  const known = new Map(
    await Promise.all(
      paths.map(async (path) => {
        const ids = named.flatMap(({ resource, id }) => (resource === path && isId(id) ? [id] : []))
        return [path, await thoseThere(tenant, path, new Set(ids))] as const
      }),
    ),
  )
  const isGone = ({ resource, id }: NamedRow) => known.get(resource)?.has(id) === false
  return goneRows(named, isGone, (path) => NOUNS.get(path) ?? 'row')
}

/** Which of some ids are rows of the shop; undefined where the resource is none of its own. */
async function thoseThere(
  tenant: TenantStore,
  path: string,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<string> | undefined> {
  const found = tableOf(path, tenant.t)
  if (!found?.table.tenantId) return undefined
  const table = found.table as TenantTable // it has a tenant
  const where = tenant.f.among(table.id, JSON.stringify([...ids]))
  const rows = ids.size > 0 ? await tenant.select(table, { id: table.id }, { where, shared: found.isShared }) : []
  return new Set(rows.map(({ id }) => String(id)))
}
