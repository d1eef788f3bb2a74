import { draftOf } from '../../kit/documents/draft.ts'
import { type Document, open } from '../../kit/documents/index.ts'
import type { AppContext } from '../../kit/env.ts'
import type { Unpublished } from './load.ts'
import { pageIn } from './page-content.ts'
import type { TemplateRow } from './rows.ts'

/** A page's draft as the rows that it would be if it were published now; undefined where nobody is editing it. */
export async function draftRows(
  c: AppContext,
  document: Document,
  published: TemplateRow,
): Promise<Unpublished | undefined> {
  const { id, tenantId, version, createdAt, updatedAt } = published
  if (tenantId === null) return undefined
  const draft = await draftOf(await open(c, document, id))
  if (!draft) return undefined
  const { widgets, page: _, ...fields } = pageIn(draft.content)
  const stamps = { tenantId, version, createdAt, updatedAt, isSystem: false }
  return {
    template: { ...published, ...fields },
    widgets: widgets.map((widget, position) => ({ ...widget, ...stamps, page: published.page, position })),
  }
}
