import { eq } from 'drizzle-orm'
import type { Step } from '../../db/port.ts'
import { ApiError, invalid } from '../../kit/api-error.ts'
import type { Row, Rules } from '../../kit/crud/index.ts'
import { tableOf } from '../../kit/crud/tables.ts'
import { isSame } from '../../kit/is-same.ts'
import type { TenantStore, TenantTable } from '../../kit/tenant-store.ts'
import { attributeRows } from './attribute-rows.ts'
import { type NamedRow, namedRows } from './named-rows.ts'
import { typeOfProduct } from './type-of-product.ts'

type Json = Record<string, unknown>

/** The rows that custom fields name must be the shop's own, or there for everybody. */
async function checkNamedRows(tenant: TenantStore, named: readonly NamedRow[]): Promise<void> {
  const errors = await Promise.all(
    named.map(async ({ pointer, resource, id }) => {
      const target = tableOf(resource, tenant.t)
      const found = target?.table.tenantId && (await tenant.find(target.table as TenantTable, id, target.isShared))
      return found ? undefined : { field: `/metadata${pointer}`, message: 'There is no such row: choose another' }
    }),
  )
  const faults = errors.filter((e) => e !== undefined)
  if (faults.length) throw invalid(faults)
}

async function typeRow(tenant: TenantStore, id: unknown) {
  const row = await tenant.find(tenant.t.productTypes, String(id))
  if (!row) throw invalid([{ field: '/productTypeId', message: 'There is no such product type' }])
  return row
}

async function attributeSteps(tenant: TenantStore, row: Row, before: Row | undefined): Promise<Step[]> {
  const { t } = tenant
  const rows = attributeRows(await typeRow(tenant, row['productTypeId']), row.id, row['metadata'] as Json)
  return [
    ...(before ? [tenant.remove(t.productAttributes, eq(t.productAttributes.productId, row.id))] : []),
    ...rows.map((attribute) => tenant.insert(t.productAttributes, attribute)),
  ]
}

export const productRules: Rules = {
  async prepare({ c, tenant, before, fields }) {
    if (!tenant) throw new ApiError('NOT_FOUND')
    const next = { ...before, ...fields } as Json
    const published =
      next['status'] === 'active' && !next['publishedAt'] ? { publishedAt: c.get('platform').now() } : {}
    // A price or a status may change while the type has moved on; the custom fields are checked when they are sent.
    if (before && fields['metadata'] === undefined) return { ...fields, ...published }
    const type = await typeRow(tenant, next['productTypeId'])
    const kind = typeOfProduct(type)
    const metadata = (next['metadata'] ?? {}) as Json
    const faults = kind.validate(metadata)
    if (faults.length) throw invalid(faults.map(({ field, message }) => ({ field: `/metadata${field}`, message })))
    await checkNamedRows(tenant, namedRows(kind.fields, metadata))
    return { ...fields, ...published, metadata, typeRevision: type.revision, imageId: kind.image(metadata) }
  },
  also: ({ tenant, before, after }) =>
    tenant && after && !isSame(before?.['metadata'], after['metadata']) ? attributeSteps(tenant, after, before) : [],
}
