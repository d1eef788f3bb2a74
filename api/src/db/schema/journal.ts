import { AUDIT_ACTIONS } from '@mtc/openapi'
import type { Kit } from '../kit.ts'
import { stamps } from './platform.ts'

type Json = Record<string, unknown>

/** What is written along with every change. */
export function journalTables(c: Kit) {
  const auditLog = c.table(
    'audit_log',
    {
      id: c.id().primaryKey(),
      /** Null for the platform's own. */
      tenantId: c.id('tenant_id'),
      entityType: c.text('entity_type').notNull(),
      entityId: c.id('entity_id').notNull(),
      entityName: c.text('entity_name').notNull(),
      action: c.oneOf('action', AUDIT_ACTIONS).notNull(),
      actorId: c.id('actor_id'),
      actorName: c.text('actor_name').notNull(),
      before: c.json<Json | null>('before'),
      after: c.json<Json | null>('after'),
      changedFields: c.json<string[]>('changed_fields').notNull(),
      requestId: c.text('request_id').notNull(),
      ...stamps(c),
    },
    (t) => [
      c.index('audit_log_recent').on(t.tenantId, t.createdAt, t.id),
      c.index('audit_log_entity').on(t.tenantId, t.entityId, t.createdAt, t.id),
      c.index('audit_log_type').on(t.tenantId, t.entityType, t.createdAt, t.id),
      c.index('audit_log_action').on(t.tenantId, t.action, t.createdAt, t.id),
      c.index('audit_log_actor').on(t.tenantId, t.actorId, t.createdAt, t.id),
    ],
  )
  /** Domain events, written with the change and sent on afterwards. */
  const outbox = c.table(
    'outbox',
    {
      id: c.id().primaryKey(),
      tenantId: c.id('tenant_id'),
      topic: c.text('topic').notNull(),
      payload: c.json<Json>('payload').notNull(),
      createdAt: c.time('created_at').notNull(),
      sentAt: c.time('sent_at'),
    },
    (t) => [
      c.index('outbox_unsent').on(t.sentAt, t.createdAt),
      c.index('outbox_recent').on(t.tenantId, t.createdAt, t.id),
    ],
  )
  /**
   * Counters of change: one more with every write that touches the subject, in the same unit of work. What was worked out
   * from it and kept elsewhere is good as long as the count is the same.
   */
  const generations = c.table(
    'generations',
    {
      /** A tenant's id; empty for what belongs to none. */
      scope: c.text('scope').notNull(),
      subject: c.text('subject').notNull(),
      value: c.int('value').notNull().default(1),
    },
    (t) => [c.primaryKey({ columns: [t.scope, t.subject] })],
  )
  const idempotencyKeys = c.table(
    'idempotency_keys',
    {
      tenantId: c.id('tenant_id').notNull(),
      operation: c.text('operation').notNull(),
      key: c.text('key').notNull(),
      requestHash: c.text('request_hash').notNull(),
      entityId: c.id('entity_id').notNull(),
      /** What was answered, where the row alone does not say it. */
      answer: c.json<Record<string, unknown>>('answer'),
      createdAt: c.time('created_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.tenantId, t.operation, t.key] }),
      c.index('idempotency_keys_age').on(t.createdAt),
    ],
  )
  /** The words of a row, for `q`. An index of the engine's own kind follows this table. */
  const searchDocs = c.table(
    'search_docs',
    {
      id: c.id().primaryKey(),
      /** Tenant and kind in one word: the search never leaves them. */
      scope: c.text('scope').notNull(),
      body: c.text('body').notNull(),
    },
    (t) => [c.index('search_docs_scope').on(t.scope)],
  )
  return { auditLog, outbox, generations, idempotencyKeys, searchDocs }
}
