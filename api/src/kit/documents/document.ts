import type { DocumentKind } from '@mtc/openapi'
import type { Content } from '@mtc/openapi/document'
import { and, eq } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { exactly, type Step } from '../../db/port.ts'
import { ApiError } from '../api-error.ts'
import { type Crud, type Row, requireOwn } from '../crud/index.ts'
import type { AppContext } from '../env.ts'
import { type TenantStore, type TenantTable, tenantStore } from '../tenant-store.ts'

/** How a noun is edited as a document. */
export interface DocumentRules {
  /** The fields of its row that are published: what a revision keeps. */
  published: readonly string[]
  /** What is published with the row but stands elsewhere, put beside its own fields. */
  complete?(tenant: TenantStore, row: Row): Promise<Row>
  /** What is edited, made of those fields. */
  contentOf(published: Record<string, unknown>): Content
  /** Brings a content that was stored some time ago up to what it would be made of now: always the same of the same. */
  current?(tenant: TenantStore, content: Content): Promise<Content>
  /** A content of long ago as it can be gone back to: without naming what is gone since. */
  restorable?(tenant: TenantStore, content: Content, row: Row): Promise<Content>
}

/** A noun that is edited as a document, with all that its operations need. */
export interface Document extends DocumentRules {
  kind: DocumentKind
  crud: Crud
}

/** One document in a request: its published row, and the tenant's own database. */
export interface Opened {
  c: AppContext
  document: Document
  tenant: TenantStore
  row: Row
}

/** The document of a request; 404 where the shop has none of this id. */
export async function open(c: AppContext, document: Document, id: string): Promise<Opened> {
  const row = await document.crud.find(c, id)
  if (!row) throw new ApiError('NOT_FOUND')
  return openedRow(c, document, row)
}

/** The document of a row, be it in the database already or about to be written. */
export async function openedRow(c: AppContext, document: Document, row: Row): Promise<Opened> {
  const tenant = tenantStore(c.get('platform').store, c.get('tenant').id)
  return { c, document, tenant, row: document.complete ? await document.complete(tenant, row) : row }
}

/** The same for whoever changes it: what the system ships belongs to no shop. */
export async function openOwn(c: AppContext, document: Document, id: string): Promise<Opened> {
  const opened = await open(c, document, id)
  requireOwn(document.crud, opened.row)
  return opened
}

/** The fields that are published, of a row or of what a revision keeps. */
export const publishedOf = ({ published }: DocumentRules, row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(published.map((field) => [field, row[field]]))

/** What is edited when nobody has changed anything yet. */
export const publishedContent = ({ document, row }: Pick<Opened, 'document' | 'row'>): Content =>
  document.contentOf(publishedOf(document, row))

/** Expects the published row to be as it was read. */
export function isStill({ c, document, tenant, row }: Opened): Step {
  // A document belongs to a tenant: its table has the columns that say so.
  const table = document.crud.shape.pick(c.get('platform').store.t) as unknown as TenantTable & {
    version: AnySQLiteColumn
  }
  const where = and(eq(table.id, row.id), eq(table.version, row.version))
  return exactly(1, tenant.update(table, where, { version: row.version }))
}

export const revisionOf = (row: Row): number => Number(row['revision'])
