import { z } from '@hono/zod-openapi'
import { demoId } from './demo-id.ts'
import { jsonObject, oneOf, text, time, uuid } from './fields.ts'

export const AUDIT_ACTIONS = ['created', 'updated', 'deleted', 'restored', 'published', 'discarded'] as const

export const auditFields = {
  entityType: text(60, { title: 'What', description: 'What kind of row was changed', example: 'products' }).openapi({
    'x-field': { type: 'resource' },
  }),
  entityId: uuid({ title: 'Row', description: 'The row that was changed', example: demoId('games', 'product') }),
  entityName: text(
    200,
    { title: 'Name', description: 'What the row was called', example: 'Hollow Meridian (Steam)' },
    0,
  ),
  action: oneOf(AUDIT_ACTIONS, { title: 'Action', description: 'What was done', example: 'updated' }),
  actorId: uuid({ title: 'Person', description: 'Who did it', example: demoId('games', 'user') }).nullable(),
  actorName: text(200, { title: 'By', description: 'The name of who did it', example: 'Olive Owner' }),
  before: jsonObject({ title: 'Before', description: 'The row before; null when it was made' }).nullable(),
  after: jsonObject({ title: 'After', description: 'The row after; null when it was deleted' }).nullable(),
  changedFields: z
    .array(
      z
        .string()
        .max(80)
        .regex(/^[\w.]+$/)
        .openapi({ 'x-field': { type: 'field-name' } }),
    )
    .max(200)
    .openapi({ title: 'Fields', description: 'The names of the fields that differ' }),
  requestId: text(64, { title: 'Request', description: 'The request that did it', example: 'seed' }, 0),
}

export const auditExample = {
  id: demoId('games', 'audit'),
  version: 1,
  createdAt: '2026-11-21T09:30:00.000Z',
  updatedAt: '2026-11-21T09:30:00.000Z',
  entityType: 'products',
  entityId: demoId('games', 'product'),
  entityName: 'Hollow Meridian (Steam)',
  action: 'updated',
  actorId: demoId('games', 'user'),
  actorName: 'Olive Owner',
  before: { price: 6499 },
  after: { price: 5999 },
  changedFields: ['price'],
  requestId: 'seed',
}

const { version: _version, updatedAt: _updatedAt, ...historyExample } = auditExample

export { historyExample }

/** One entry of a row's history: the same shape as an entry of the audit log. */
export const AuditEntryShape = z
  .strictObject({
    id: uuid({ title: 'Id', description: 'Names the entry', example: demoId('games', 'audit') }),
    createdAt: time({ title: 'When', description: 'When it was done' }),
    ...auditFields,
  })
  .openapi('HistoryEntry', { description: 'Who changed a row, when, and what.', example: historyExample })
