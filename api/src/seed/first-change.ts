import { demoId } from '@mtc/openapi'
import { compileFields, designOf, type FieldDefinition, migrationBetween } from '@mtc/openapi/product-schema'
import { and, asc, eq } from 'drizzle-orm'
import type { Store } from '../db/port.ts'
import type { CarryInput } from '../modules/product-types/carry-over/passage.ts'

/** The second type of each shop: a field of it, what that was called before, and why it was renamed. */
const CHANGES: Readonly<Record<string, { field: string; formerly: string; message: string }>> = {
  games: { field: 'hoursOfPlay', formerly: 'hours', message: 'Hours are hours of play' },
  bakery: { field: 'portions', formerly: 'servings', message: 'A cake is cut into portions' },
  fruits: { field: 'packGrams', formerly: 'grams', message: 'What is weighed is the pack' },
  drops: { field: 'technique', formerly: 'method', message: 'Artists say technique' },
}
const SECOND = 2
const DAY_MS = 86_400_000

/** One published change in the history of a shop's second product type: a field was renamed, and every product with it. */
export async function seedFirstChange(
  { q, t, insertMany }: Store,
  tenant: { id: string; slug: string; locale: string; currency: string },
  now: number,
): Promise<void> {
  const change = CHANGES[tenant.slug]
  const typeId = demoId(tenant.slug, 'product-type', SECOND)
  const [type] = await q.select().from(t.productTypes).where(eq(t.productTypes.id, typeId))
  if (!change || !type) return
  const time = now - DAY_MS
  const named = { name: type.name, slug: type.slug, description: type.description, uiConfig: type.uiConfig }
  const after = { ...designOf(type), choices: {}, transfers: [] }
  const formerFields = after.fields.map(
    (field): FieldDefinition => (field.name === change.field ? { ...field, name: change.formerly } : field),
  )
  const before = { ...after, fields: formerFields }
  const shop = { locale: tenant.locale, currency: tenant.currency }
  const { backward } = migrationBetween(before, after, shop)
  const input: CarryInput = { to: 2, before, after, shop, direction: 'forward', undoes: null }
  const author = { authorId: demoId(tenant.slug, 'user'), authorName: 'Olive Owner' }
  const products = await q
    .select()
    .from(t.products)
    .where(eq(t.products.productTypeId, typeId))
    .orderBy(asc(t.products.id))
  await q
    .update(t.revisions)
    .set({ content: { ...named, schema: compileFields(formerFields, before.rest) } })
    .where(and(eq(t.revisions.entityId, typeId), eq(t.revisions.number, 1)))
  await insertMany(t.revisions, [
    {
      entityId: typeId,
      number: 2,
      tenantId: tenant.id,
      entityType: 'product-types',
      content: { ...named, schema: type.schema },
      message: change.message,
      ...author,
      createdAt: time,
    },
  ])
  await q.update(t.productTypes).set({ revision: 2, version: 2, updatedAt: time }).where(eq(t.productTypes.id, typeId))
  await q.update(t.products).set({ typeRevision: 2 }).where(eq(t.products.productTypeId, typeId))
  const jobId = demoId(tenant.slug, 'job')
  await insertMany(t.jobs, [
    {
      id: jobId,
      tenantId: tenant.id,
      kind: 'publish-product-type',
      status: 'succeeded',
      subjectType: 'product-types',
      subjectId: typeId,
      subjectName: type.name,
      input,
      report: { changed: products.length, faulty: 0, lossy: 0 },
      done: products.length,
      total: products.length,
      requestedById: author.authorId,
      requestedByName: author.authorName,
      startedAt: time,
      finishedAt: time,
      createdAt: time,
      updatedAt: time,
    },
  ])
  await insertMany(
    t.productMigrations,
    products.map(({ id, metadata, version }) => ({
      jobId,
      productId: id,
      tenantId: tenant.id,
      before: backward(metadata),
      beforeRevision: 1,
      after: metadata,
      afterVersion: version,
      lost: [],
      createdAt: time,
    })),
  )
}
