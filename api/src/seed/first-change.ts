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

/** A revision of the type after its first, and the job that carried the products over to it. */
interface Publication {
  number: number
  message: string
  undoes: number | null
  daysAgo: number
}
const publicationsOf = (message: string): readonly Publication[] => [
  { number: 2, message, undoes: null, daysAgo: 9 },
  { number: 3, message: 'Not yet: the price list still has the old name', undoes: 2, daysAgo: 8 },
  { number: 4, message: 'The price list is ready', undoes: 3, daysAgo: 2 },
]

/**
 * A published change in the history of a shop's second product type: a field was renamed and every product with it, that
 * was taken back, and brought again.
 */
export async function seedFirstChange(
  { q, t, insertMany }: Store,
  tenant: { id: string; slug: string; locale: string; currency: string },
  now: number,
): Promise<void> {
  const change = CHANGES[tenant.slug]
  const typeId = demoId(tenant.slug, 'product-type', SECOND)
  const [type] = await q.select().from(t.productTypes).where(eq(t.productTypes.id, typeId))
  if (!change || !type) return
  const { name, slug, description, uiConfig } = type
  const after = { ...designOf(type), choices: {}, transfers: [] }
  const formerFields = after.fields.map(
    (field): FieldDefinition => (field.name === change.field ? { ...field, name: change.formerly } : field),
  )
  const before = { ...after, fields: formerFields }
  const former = { name, slug, description, uiConfig, schema: compileFields(formerFields, before.rest) }
  const present = { ...former, schema: type.schema }
  const shop = { locale: tenant.locale, currency: tenant.currency }
  const { backward } = migrationBetween(before, after, shop)
  const products = await q
    .select()
    .from(t.products)
    .where(eq(t.products.productTypeId, typeId))
    .orderBy(asc(t.products.id))
  const publications = publicationsOf(change.message)
  const last = publications.length + 1
  const at = ({ daysAgo }: Publication) => now - daysAgo * DAY_MS
  const jobId = (number: number) => demoId(tenant.slug, 'job', number - 1)
  const isBack = ({ number }: Publication) => number % 2 === 1

  const earlier = and(eq(t.revisions.entityId, typeId), eq(t.revisions.number, 1))
  await q.update(t.revisions).set({ content: former }).where(earlier)
  await insertMany(
    t.revisions,
    publications.map((one) => ({
      entityId: typeId,
      number: one.number,
      tenantId: tenant.id,
      entityType: 'product-types',
      content: isBack(one) ? former : present,
      message: one.message,
      undoes: one.undoes,
      authorId: demoId(tenant.slug, 'user'),
      authorName: 'Olive Owner',
      createdAt: at(one),
    })),
  )
  await q.update(t.productTypes).set({ revision: last, version: last }).where(eq(t.productTypes.id, typeId))
  await q.update(t.products).set({ typeRevision: last }).where(eq(t.products.productTypeId, typeId))
  await insertMany(
    t.jobs,
    publications.map((one) => {
      const input: CarryInput = {
        to: one.number,
        before,
        after,
        shop,
        direction: isBack(one) ? 'backward' : 'forward',
        undoes: one.undoes === null ? null : jobId(one.undoes),
      }
      return {
        id: jobId(one.number),
        tenantId: tenant.id,
        kind: one.undoes === null ? 'publish-product-type' : 'undo-product-type',
        status: 'succeeded',
        subjectType: 'product-types',
        subjectId: typeId,
        subjectName: name,
        input,
        report: { changed: products.length, faulty: 0, lossy: 0 },
        done: products.length,
        total: products.length,
        requestedById: demoId(tenant.slug, 'user'),
        requestedByName: 'Olive Owner',
        startedAt: at(one),
        finishedAt: at(one),
        createdAt: at(one),
        updatedAt: at(one),
      }
    }),
  )
  await insertMany(
    t.productMigrations,
    publications.flatMap((one) =>
      products.map(({ id, metadata, version }) => {
        const [old, young] = [backward(metadata), metadata]
        return {
          jobId: jobId(one.number),
          productId: id,
          tenantId: tenant.id,
          before: isBack(one) ? young : old,
          beforeRevision: one.number - 1,
          after: isBack(one) ? old : young,
          afterVersion: version,
          lost: [],
          createdAt: at(one),
        }
      }),
    ),
  )
}
