import { JOB_STATUSES } from '@mtc/openapi'
import { inList, type Kit } from '../kit.ts'
import { type platformTables, stamps } from './platform.ts'

type Json = Record<string, unknown>

/** Long work, done in slices that a killed process takes up again. */
export function jobTables(c: Kit, { tenants }: ReturnType<typeof platformTables>) {
  const tenantId = () =>
    c
      .id('tenant_id')
      .notNull()
      .references(() => tenants.id, { onDelete: 'cascade' })

  const jobs = c.table(
    'jobs',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      kind: c.text('kind').notNull(),
      status: c.oneOf('status', JOB_STATUSES).notNull().default('queued'),
      /** The row that it is about. */
      subjectType: c.text('subject_type').notNull(),
      subjectId: c.id('subject_id').notNull(),
      subjectName: c.text('subject_name').notNull(),
      input: c.json<Json>('input').notNull(),
      report: c.json<Json>('report').notNull(),
      done: c.int('done').notNull().default(0),
      total: c.int('total').notNull().default(0),
      attempts: c.int('attempts').notNull().default(0),
      /** Who works on it, and until when nobody else may. */
      leaseId: c.id('lease_id'),
      leasedUntil: c.time('leased_until'),
      error: c.text('error'),
      requestedById: c.id('requested_by_id'),
      requestedByName: c.text('requested_by_name').notNull(),
      startedAt: c.time('started_at'),
      finishedAt: c.time('finished_at'),
      ...stamps(c),
    },
    (t) => [
      c.index('jobs_created').on(t.tenantId, t.createdAt, t.id),
      c.index('jobs_updated').on(t.tenantId, t.updatedAt, t.id),
      c.index('jobs_subject').on(t.tenantId, t.subjectId, t.createdAt, t.id),
      c.index('jobs_due').on(t.status, t.leasedUntil),
      c.check('jobs_status_known', inList(t.status, JOB_STATUSES)),
    ],
  )
  /** What a migration of a product type did to each product: what it takes to undo it exactly. */
  const productMigrations = c.table(
    'product_migrations',
    {
      jobId: c
        .id('job_id')
        .notNull()
        .references(() => jobs.id, { onDelete: 'cascade' }),
      productId: c.id('product_id').notNull(),
      tenantId: tenantId(),
      /** The custom fields and the type's revision as they were. */
      before: c.json<Json>('before').notNull(),
      beforeRevision: c.int('before_revision').notNull(),
      after: c.json<Json>('after').notNull(),
      /** The product's version that the migration wrote. */
      afterVersion: c.int('after_version').notNull(),
      /** Keys of fields whose values cannot be worked back from what came of them. */
      lost: c.json<string[]>('lost').notNull(),
      createdAt: c.time('created_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.jobId, t.productId] }),
      c.index('product_migrations_product').on(t.tenantId, t.productId),
    ],
  )
  return { jobs, productMigrations }
}
