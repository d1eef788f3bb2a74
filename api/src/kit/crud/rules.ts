import type { Step } from '../../db/port.ts'
import type { AppContext } from '../env.ts'
import type { TenantStore } from '../tenant-store.ts'
import type { Row } from './shape.ts'

/** Rows that the same unit of work makes, by id: they are not in the database yet. */
export type Beside = ReadonlyMap<string, Row>

/** A write on its way: the fields as the table stores them, over the row as it was. */
export interface Writing {
  c: AppContext
  /** The tenant's own database; undefined for the platform's resources. */
  tenant: TenantStore | undefined
  before: Row | undefined
  fields: Record<string, unknown>
  beside?: Beside
}

/** What somebody says of a write. */
export interface WriteNote {
  message?: string
  /** The revision that it takes back. */
  undoes?: number
}

/** A write that is ready to be committed. */
export interface Written extends Omit<Writing, 'fields' | 'beside'> {
  after: Row | undefined
  note?: WriteNote
}

/** What a noun adds to the five operations. Everything is optional: most resources have no rules of their own. */
export interface Rules<Found = unknown> {
  /** Looks up what both `prepare` and `also` go by, once for each write; not where a row is deleted. */
  lookUp?(writing: Writing): Promise<Found>
  /** Checks and completes the fields before anything is written. Throws ApiError to refuse. */
  prepare?(writing: Writing, found: Found): Promise<Record<string, unknown>>
  /** More statements for the same unit of work. `after` and `found` are undefined when the row is deleted. */
  also?(written: Written, found?: Found): Promise<Step[]> | Step[]
  /** After a refused write: whether what `prepare` went by has changed meanwhile, so that it is worth another try. */
  isOvertaken?(writing: Pick<Writing, 'c' | 'tenant'> & { after: Row }): Promise<boolean>
  /** The fields that a row is restored to, without naming what is gone since. `before` is the row as it is; undefined where it was deleted. */
  restorable?(restoring: Omit<Writing, 'beside'>): Promise<Record<string, unknown>>
  /** Why a deleted row of this kind cannot be restored. */
  final?: string
  /** After a write has been committed: forget what is remembered. */
  committed?(c: AppContext): void
  /** Fields that are worked out rather than stored. */
  derive?(row: Row, tenantSlug: string): Record<string, unknown>
}
