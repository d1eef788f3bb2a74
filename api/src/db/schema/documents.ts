import type { Kit } from '../kit.ts'
import { type platformTables, stamps } from './platform.ts'

type Json = Record<string, unknown>

/** What is edited as a draft and published: its revisions, its one shared draft, who is at work on it. */
export function documentTables(c: Kit, { tenants }: ReturnType<typeof platformTables>) {
  const tenantId = () => c.id('tenant_id').references(() => tenants.id, { onDelete: 'cascade' })

  /** Every content that a document was ever published with; never changed. A system row's have no tenant. */
  const revisions = c.table(
    'revisions',
    {
      entityId: c.id('entity_id').notNull(),
      number: c.int('number').notNull(),
      tenantId: tenantId(),
      entityType: c.text('entity_type').notNull(),
      content: c.json<Json>('content').notNull(),
      message: c.text('message').notNull().default(''),
      authorId: c.id('author_id'),
      authorName: c.text('author_name').notNull(),
      /** The revision that this one takes back. */
      undoes: c.int('undoes'),
      createdAt: c.time('created_at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.entityId, t.number] })],
  )
  /** The one draft that everybody shares; `sequence` counts its patches. */
  const drafts = c.table(
    'drafts',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId().notNull(),
      entityType: c.text('entity_type').notNull(),
      entityId: c.id('entity_id').notNull(),
      /** The revision that it was begun from. */
      baseRevision: c.int('base_revision').notNull(),
      content: c.json<Json>('content').notNull(),
      sequence: c.int('sequence').notNull().default(0),
      ...stamps(c),
    },
    (t) => [c.uniqueIndex('drafts_entity').on(t.tenantId, t.entityId)],
  )
  /** What was done to a draft, in order. The editor makes the id, so that a patch sent twice is applied once. */
  const draftPatches = c.table(
    'draft_patches',
    {
      draftId: c
        .id('draft_id')
        .notNull()
        .references(() => drafts.id, { onDelete: 'cascade' }),
      sequence: c.int('sequence').notNull(),
      id: c.id().notNull(),
      tenantId: tenantId().notNull(),
      editorId: c.id('editor_id').notNull(),
      authorId: c.id('author_id'),
      authorName: c.text('author_name').notNull(),
      label: c.text('label').notNull(),
      operations: c.json<Json[]>('operations').notNull(),
      createdAt: c.time('created_at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.draftId, t.sequence] }), c.uniqueIndex('draft_patches_id').on(t.draftId, t.id)],
  )
  /** Who has a document open, whether or not it has a draft: one row per open window, stale when it is not seen any more. */
  const documentEditors = c.table(
    'document_editors',
    {
      entityId: c.id('entity_id').notNull(),
      /** Made by the window. */
      id: c.id().notNull(),
      tenantId: tenantId().notNull(),
      userId: c.id('user_id').notNull(),
      name: c.text('name').notNull(),
      /** Where in the document: a path of it, as JSON. */
      place: c.text('place'),
      seenAt: c.time('seen_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.tenantId, t.entityId, t.id] }),
      c.index('document_editors_seen').on(t.tenantId, t.entityId, t.seenAt),
      c.index('document_editors_age').on(t.seenAt),
    ],
  )
  return { revisions, drafts, draftPatches, documentEditors }
}
