import { pageTransferOperations } from '@mtc/openapi'
import { type App, bind } from '../../../kit/bind.ts'
import type { Crud } from '../../../kit/crud/index.ts'
import { type Document, open } from '../../../kit/documents/index.ts'
import { exportedPage } from './export-page.ts'
import { importPage } from './import-page.ts'

/** Pages as files: out of one shop, into another. `crudOf` answers how another resource is written, by its path. */
export function pageTransferRoutes(app: App, pages: Document, crudOf: (path: string) => Crud): void {
  // Which are bound by then: a page may be bound before its layouts.
  const nouns = () => ({ pages, layouts: crudOf('ui/layouts'), components: crudOf('ui/components') })
  const { exportPage: exporting, importPage: importing } = pageTransferOperations
  bind(app, exporting, async ({ c, params }) => ({ data: await exportedPage(await open(c, pages, params.id)) }))
  bind(app, importing, async ({ c, body }) => ({ data: await importPage(c, nouns(), body) }))
}
