import { productTypeChangeOperations as operations } from '@mtc/openapi'
import { ApiError, invalid } from '../../kit/api-error.ts'
import { type App, bind } from '../../kit/bind.ts'
import { idOf, type Row } from '../../kit/crud/index.ts'
import { present } from '../../kit/crud/shape.ts'
import { shapeOfPath } from '../../kit/crud/tables.ts'
import { draftOf } from '../../kit/documents/draft.ts'
import { type Document, type Opened, open, openOwn } from '../../kit/documents/index.ts'
import type { JobRow } from '../../kit/jobs/job.ts'
import { fieldIssues } from '../../kit/zod-issues.ts'
import { csvOf } from './impact/export.ts'
import { impactOf, verdictsOn } from './impact/impact.ts'
import { importTemplate } from './import-template.ts'
import { draftOver } from './publish/draft-content.ts'
import { designOfRow, type Proposal, proposalOf } from './publish/proposal.ts'
import { publish } from './publish/publish.ts'
import { previewUndo, undo } from './publish/undo.ts'

interface Asked {
  design?: Record<string, unknown> | undefined
  choices?: Record<string, unknown> | undefined
  transfers?: unknown[] | undefined
}
const jobShape = shapeOfPath('jobs')
const csvHeaders = (name: string) => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': `attachment; filename="${name}.csv"`,
})

/** What changes a product type that has products: previews, publishing, taking back. */
export function productTypeChangeRoutes(app: App, document: Document): void {
  bind(app, operations.previewProductTypeImpact, async ({ c, params, body }) => {
    const opened = await open(c, document, idOf(params))
    const { proposal, sequence } = await asked(opened, body)
    return { data: { sequence, ...(await impactOf(c, opened.row, proposal)) } as never } // its changes' values are any JSON
  })
  bind(app, operations.exportProductTypeImpact, async ({ c, params, body }) => {
    const opened = await open(c, document, idOf(params))
    const { proposal } = await asked(opened, body)
    const [first] = proposal.issues
    if (first) throw new ApiError('UNPROCESSABLE', { message: first.message, errors: proposal.issues })
    const name = `${String(opened.row['slug'])}-impact`
    return new Response(csvOf(verdictsOn(c, opened.row, proposal)), { headers: csvHeaders(name) })
  })
  bind(app, operations.publishProductType, async ({ c, params, body }) =>
    publication(document, c, await publish(await openOwn(c, document, idOf(params)), body)),
  )
  bind(app, operations.previewProductTypeUndo, async ({ c, params, query }) => ({
    data: (await previewUndo(await open(c, document, idOf(params)), query.revision)) as never, // what would be lost is any JSON
  }))
  bind(app, operations.undoProductType, async ({ c, params, body }) =>
    publication(document, c, await undo(await openOwn(c, document, idOf(params)), body)),
  )
  bind(app, operations.getProductTypeImportTemplate, async ({ c, params }) => {
    const { row } = await open(c, document, idOf(params))
    const { contractHash, schema } = document.crud.show(c, row) as {
      contractHash: string
      schema: Record<string, unknown>
    }
    const headers = { ...csvHeaders(`${String(row['slug'])}-${contractHash}`), 'X-Contract-Hash': contractHash }
    return new Response(importTemplate(schema), { headers })
  })
}

/** What a preview is about: the draft, or a design that was sent, with the choices that were sent or drafted. */
async function asked(
  opened: Opened,
  { design, choices, transfers }: Asked,
): Promise<{ proposal: Proposal; sequence: number | null }> {
  const { c, document, row } = opened
  const draft = design ? undefined : await draftOf(opened)
  const published = designOfRow(row)
  const content = design ?? draft?.content ?? {}
  const draftContent = draftOver(published, content, { choices, transfers })
  const { error } = document.kind.content.safeParse(draftContent)
  if (error)
    throw design
      ? invalid(fieldIssues(error.issues, 'json').map((issue) => ({ ...issue, field: `/design${issue.field}` })))
      : new ApiError('UNPROCESSABLE', { message: 'The draft is no product type' })
  return { proposal: proposalOf(c, row, draftContent), sequence: design ? null : (draft?.sequence ?? 0) }
}

function publication(document: Document, c: Opened['c'], { type, job }: { type: Row; job: JobRow }) {
  return { data: { type: document.crud.show(c, type), job: present(jobShape, job as unknown as Row) } as never } // shown as the contract says
}
