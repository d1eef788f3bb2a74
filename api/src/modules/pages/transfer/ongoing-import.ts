import type { Notebook } from '@mtc/openapi/page/imports'
import type { Crud, UnitOfWork } from '../../../kit/crud/index.ts'
import type { Document } from '../../../kit/documents/index.ts'
import type { AppContext } from '../../../kit/env.ts'
import type { TenantStore } from '../../../kit/tenant-store.ts'
import type { Incoming } from './incoming.ts'

/** The nouns that an import may make rows of. */
export interface Nouns {
  pages: Document
  layouts: Crud
  components: Crud
}

/** An import on its way. */
export interface OngoingImport {
  c: AppContext
  tenant: TenantStore
  nouns: Nouns
  incoming: Incoming
  /** The ids that the shop knows of all that the file names. */
  known: ReadonlySet<string>
  notes: Notebook
  /** All that it writes, or nothing of it. */
  unit: UnitOfWork
}
