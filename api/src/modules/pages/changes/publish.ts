import { draftTag, sameContent } from '@mtc/openapi/document'
import { adviseOnPage, blameAt, checkPage, type PageContent, type PageFault } from '@mtc/openapi/page'
import { and, eq } from 'drizzle-orm'
import { Conflict } from '../../../db/port.ts'
import { ApiError } from '../../../kit/api-error.ts'
import { isMatched, type Row } from '../../../kit/crud/index.ts'
import { publishedContent } from '../../../kit/documents/document.ts'
import { draftOf, stateOf } from '../../../kit/documents/draft.ts'
import { draftGone, type Opened, staleDraft } from '../../../kit/documents/index.ts'
import { pageIn } from '../page-content.ts'
import { surroundingsOf } from '../surroundings.ts'
import { foreignWidgets } from './foreign-widgets.ts'
import { goneFromShop } from './gone-rows.ts'

/** A page that was published. */
interface Published {
  row: Row
  /** What its makers should know, although nothing kept it from being published. */
  advice: Required<PageFault>[]
}

/** Makes the draft the page, widgets and all, or nothing of it. */
export async function publishPage(opened: Opened, message: string): Promise<Published> {
  const { c, document, tenant, row } = opened
  const draft = await draftOf(opened)
  if (!isMatched(c, draftTag(stateOf(draft)))) throw await staleDraft(opened)
  if (!draft || sameContent(publishedContent(opened), draft.content))
    throw new ApiError('UNPROCESSABLE', {
      message: 'The draft says what is published already: there is nothing to publish',
    })
  // Somebody wrote to the page past its draft: whoever publishes has to have seen it.
  if (draft.baseRevision !== row['revision']) throw await staleDraft(opened)
  const { content, advice } = await soundContent(opened, pageIn(draft.content))
  try {
    const more = { steps: [draftGone(tenant, draft)], note: { message } }
    return { row: await document.crud.write(c, 'published', row, content, more), advice }
  } catch (error) {
    if (error instanceof Conflict && error.kind === 'rows') throw await staleDraft(opened)
    throw isOfWidget(error)
      ? new ApiError('CONFLICT', { message: 'A widget has an id that is taken: paste it as a new one' })
      : error
  }
}

/** Of a page's own keys only the address can be taken: an id that is belongs to a widget. */
const isOfWidget = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'CONFLICT' && error.details.errors?.[0]?.field === '/id'

/** The content as it can be published, with advice; 422 with every fault of it. Both point into the content. */
async function soundContent({ tenant, row }: Opened, content: PageContent) {
  const { widgets, layoutId } = content
  const { whole, ...surroundings } = await surroundingsOf(tenant, layoutId, widgets)
  const faults = [
    ...checkPage(content, surroundings),
    ...(await goneFromShop(tenant, content, surroundings)),
    ...(await foreignWidgets(tenant, row, content)),
    ...(await otherFaults({ tenant, row }, content)),
  ]
  if (faults.length > 0)
    throw new ApiError('UNPROCESSABLE', {
      message: faults[0]?.message ?? 'The draft cannot be published',
      errors: faults.map(({ pointer, message }) => ({ field: pointer, message })),
    })
  const revisionOf = (componentId: string, known: number) => whole.get(componentId)?.revision ?? known
  const sound: PageContent = {
    ...content,
    widgets: widgets.map((widget) => ({
      ...widget,
      componentRevision: revisionOf(widget.componentId, widget.componentRevision),
    })),
  }
  return { content: sound, advice: adviseOnPage(content, surroundings) }
}

/** What only the database knows to be wrong. */
async function otherFaults(
  { tenant, row }: Pick<Opened, 'tenant' | 'row'>,
  { themeId, systemRevision }: PageContent,
): Promise<PageFault[]> {
  const { uiThemes, revisions: r } = tenant.t
  const faults: PageFault[] = []
  const blame = blameAt('')
  if (themeId !== null && !(await tenant.find(uiThemes, themeId, true)))
    faults.push(blame('/themeId', 'The theme of this page is no longer there: choose another'))
  if (systemRevision !== row['systemRevision'] && systemRevision !== null) {
    const where = and(eq(r.entityId, String(row['originId'])), eq(r.number, systemRevision))
    const [known] = await tenant.select(r, { number: r.number }, { where, shared: true })
    if (!known) faults.push(blame('/systemRevision', 'The system has no such revision of this page'))
  }
  return faults
}
