import { valueAt } from '@mtc/openapi/product-schema'
import { eq } from 'drizzle-orm'
import type { Step } from '../../db/port.ts'
import { ApiError, invalid } from '../../kit/api-error.ts'
import type { Row, Rules } from '../../kit/crud/index.ts'
import { tableOf } from '../../kit/crud/tables.ts'
import type { AppContext } from '../../kit/env.ts'
import { isSame } from '../../kit/is-same.ts'
import type { TenantStore, TenantTable } from '../../kit/tenant-store.ts'
import { type Carriable, carriagesOf, carried } from '../product-types/carry-over/carry.ts'
import { passagesSince } from '../product-types/carry-over/passage.ts'
import { recordEarly } from '../product-types/carry-over/writing.ts'
import { attributeRows } from './attribute-rows.ts'
import { type NamedRow, namedRows } from './named-rows.ts'
import { isOfFormerRevision, ofRevision } from './of-revision.ts'
import { todayOf } from './today.ts'
import { type TypeOfProduct, typeOfProduct } from './type-of-product.ts'

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

const placed = (faults: readonly { field: string; message: string }[]) =>
  faults.map(({ field, message }) => ({ field: `/metadata${field}`, message }))

/** The custom fields of a row as its type's newest revision knows them, and what jobs are to be told that they need not do. */
async function upToDate(tenant: TenantStore, type: { id: string; revision: number }, row: Json) {
  const product = row as unknown as Carriable // a row of products
  const passages = product.typeRevision < type.revision ? await passagesSince(tenant, type, product.typeRevision) : []
  const over = carried(product, passages, await carriagesOf(tenant, passages, [product.id]))
  return { ...over, isBehind: passages.length > 0 }
}

/** What the type says must stay as it is. */
function checkReadOnly(kind: TypeOfProduct, before: Json, after: Json): void {
  const changed = kind.readOnly(before).filter((place) => !isSame(valueAt(before, place), valueAt(after, place)))
  if (changed.length === 0) return
  const message = 'This value cannot be changed any more'
  throw new ApiError('UNPROCESSABLE', { message, errors: placed(changed.map((field) => ({ field, message }))) })
}

export const productRules: Rules = {
  async prepare({ c, tenant, before, fields }) {
    if (!tenant) throw new ApiError('NOT_FOUND')
    const next = { ...before, ...fields } as Json
    const published =
      next['status'] === 'active' && !next['publishedAt'] ? { publishedAt: c.get('platform').now() } : {}
    const type = await typeRow(tenant, next['productTypeId'])
    const kind = typeOfProduct(type)
    const current = before && (await upToDate(tenant, type, before))
    if (before && fields['metadata'] === undefined) {
      // A price or a status may change while the custom fields have faults; what the type's change made of them is kept.
      if (!current?.isBehind) return { ...fields, ...published }
      const { metadata } = current
      const carriedOver = { metadata, typeRevision: type.revision, imageId: kind.image(metadata) }
      return { ...fields, ...published, ...carriedOver, faultCount: kind.validate(metadata).length }
    }
    // What comes back from the history may be of an older revision.
    const given =
      fields['typeRevision'] === undefined ? next['metadata'] : (await upToDate(tenant, type, next)).metadata
    const { metadata, errors } = kind.settle(given ?? {}, todayOf(c))
    const faults = errors.length ? errors : kind.validate(metadata)
    if (faults.length) throw invalid(placed(faults))
    if (current) checkReadOnly(kind, current.metadata, metadata)
    await checkNamedRows(tenant, namedRows(kind.fields, metadata))
    const settled = { metadata, typeRevision: type.revision, imageId: kind.image(metadata), faultCount: 0 }
    return { ...fields, ...published, ...settled }
  },
  async also({ c, tenant, before, after }) {
    if (!tenant || !after) return []
    const { store } = c.get('platform')
    if (!before) return [...(await attributeSteps(tenant, after, before)), ofRevision(store, after)]
    // A newer revision of the type may index the same values otherwise.
    const isAsIndexed =
      isSame(before['metadata'], after['metadata']) && before['typeRevision'] === after['typeRevision']
    if (isAsIndexed) return []
    return [
      ...(await attributeSteps(tenant, after, before)),
      ...(await carriageSteps(c, tenant, before, after)),
      ofRevision(store, after),
    ]
  },
  isOvertaken: async ({ tenant, after }) => tenant !== undefined && (await isOfFormerRevision(tenant, after)),
}

/** Where this write was the first since a change of the type: what it takes to take that change back. */
async function carriageSteps(c: AppContext, tenant: TenantStore, before: Row, after: Row): Promise<Step[]> {
  if (before['typeRevision'] === after['typeRevision']) return []
  const { store, now } = c.get('platform')
  // The type as it was when the row was made ready: it may have been published again since.
  const type = { id: String(before['productTypeId']), revision: Number(after['typeRevision']) }
  const { by } = await upToDate(tenant, type, before)
  const product = before as unknown as Carriable
  return recordEarly(store, tenant.tenantId, { product, version: after.version, by }, now())
}
