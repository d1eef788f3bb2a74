import { pageChangeOperations as operations } from '@mtc/openapi'
import { type App, bind } from '../../../kit/bind.ts'
import { idOf } from '../../../kit/crud/index.ts'
import { type Document, open, openOwn } from '../../../kit/documents/index.ts'
import { customizePage } from './customize.ts'
import { difference } from './difference.ts'
import { publishPage } from './publish.ts'
import { reset } from './reset.ts'
import { previewUpgrade, takeUpgrade } from './upgrade.ts'

/** What becomes of whole pages: publishing, copies of the system's, and what the system has to offer to them. */
export function pageChangeRoutes(app: App, document: Document): void {
  const { crud } = document
  bind(app, operations.publishTemplate, async ({ c, params, body }) => {
    const { row, advice } = await publishPage(await openOwn(c, document, idOf(params)), body.message)
    const { data, headers } = crud.answer(c, row)
    return { data: { ...(data as object), advice } as never, headers } // the row's fields are the contract's to say
  })
  bind(app, operations.customizeTemplate, async ({ c, params }) =>
    crud.answer(c, await customizePage(await open(c, document, idOf(params)))),
  )
  bind(app, operations.resetTemplate, async ({ c, params }) => crud.answer(c, await reset(c, crud, idOf(params))))
  bind(app, operations.getTemplateDifference, async ({ c, params, query }) => ({
    data: (await difference(await open(c, document, idOf(params)), query.of)) as never, // values are any JSON
  }))
  bind(app, operations.getTemplateUpgrade, async ({ c, params }) => ({
    data: (await previewUpgrade(await open(c, document, idOf(params)))) as never, // values are any JSON
  }))
  bind(app, operations.upgradeTemplate, async ({ c, params, body }) => {
    const opened = await openOwn(c, document, idOf(params))
    return (await takeUpgrade(opened, body.systemRevision, body.choices)) as never // the content that the document says
  })
}
