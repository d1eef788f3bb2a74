import { copyOf } from '@mtc/openapi/page'
import { eq, or } from 'drizzle-orm'
import { ApiError } from '../../../kit/api-error.ts'
import type { Row } from '../../../kit/crud/index.ts'
import { publishedContent } from '../../../kit/documents/document.ts'
import type { Opened } from '../../../kit/documents/index.ts'
import { pageIn } from '../page-content.ts'

/** The shop's own copy of a page of the system; what there is already is the answer. */
export async function customizePage(opened: Opened): Promise<Row> {
  const { c, document, row } = opened
  const known = await ownOf(opened)
  if (known) return known
  const { newId } = c.get('platform')
  const copy = copyOf(pageIn(publishedContent(opened)), Number(row['revision']), newId)
  try {
    return await document.crud.write(c, 'created', undefined, { ...copy, originId: row.id })
  } catch (error) {
    // Somebody made it at the same moment.
    const made = error instanceof ApiError && error.code === 'CONFLICT' ? await ownOf(opened) : undefined
    if (made) return made
    throw error
  }
}

/** The page itself where it is the shop's, else its copy, or what the shop has at its address. */
async function ownOf({ tenant, row }: Opened): Promise<Row | undefined> {
  if (row.tenantId === tenant.tenantId) return row
  const p = tenant.t.uiTemplates
  const [found] = await tenant.rows(p, { where: or(eq(p.originId, row.id), eq(p.page, String(row['page']))), limit: 1 })
  return found
}
