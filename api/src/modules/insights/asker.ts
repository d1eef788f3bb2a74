import { allows } from '@mtc/openapi'
import type { Store } from '../../db/port.ts'
import type { AppContext, Tenant } from '../../kit/env.ts'
import { type TenantStore, tenantStore } from '../../kit/tenant-store.ts'
import { type Names, namesIn } from './names.ts'

/** Who asks, when, and what was found out for the queries before: one for each batch. */
export interface Asker {
  c: AppContext
  store: Store
  tenant: Tenant
  rows: TenantStore
  now: number
  names: Names
  may(permission: string): boolean
}

/** Somebody with some permissions, in the shop of a request. */
export function askerOf(c: AppContext, permissions: readonly string[] = c.get('principal')?.permissions ?? []): Asker {
  const { store, now } = c.get('platform')
  const tenant = c.get('tenant')
  const rows = tenantStore(store, tenant.id)
  const may = (permission: string) => allows(permissions, permission)
  return { c, store, tenant, rows, now: now(), names: namesIn(rows, may), may }
}
