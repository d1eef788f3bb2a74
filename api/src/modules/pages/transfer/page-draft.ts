import { diff } from '@mtc/openapi/document'
import type { PageContent, WholeComponent } from '@mtc/openapi/page'
import { ApiError } from '../../../kit/api-error.ts'
import { appendSteps } from '../../../kit/documents/append.ts'
import { publishedContent, revisionOf } from '../../../kit/documents/document.ts'
import { type Draft, stateOf } from '../../../kit/documents/draft.ts'
import type { Opened } from '../../../kit/documents/index.ts'
import { pageIn } from '../page-content.ts'
import { themeOf } from './in-shop.ts'
import type { OngoingImport } from './ongoing-import.ts'
import type { PageLayout } from './parts.ts'
import { inFile } from './refused.ts'
import { settledVariables, settledWidgets } from './widgets.ts'

/** What a page is filled with. */
interface Filling {
  /** What somebody is changing of the page already. */
  draft: Draft | undefined
  name: string
  layout: PageLayout
  components: ReadonlyMap<string, WholeComponent>
  /** Whether the page is made for the file: then it is as the file says in all that it is. */
  isNew: boolean
}

/** A page as whoever edits it sees it. */
export const contentNow = (opened: Opened, draft: Draft | undefined): PageContent =>
  pageIn(draft?.content ?? publishedContent(opened))

/** Makes ready the draft that holds what a file says, as one step, which whoever edits the page can undo. Answers the widgets. */
export async function fillDraft(
  ongoing: OngoingImport,
  opened: Opened,
  filling: Filling,
): Promise<PageContent['widgets']> {
  const { c, unit } = ongoing
  const { newId } = c.get('platform')
  const { draft } = filling
  const before = contentNow(opened, draft)
  const after = await contentOf(ongoing, before, filling)
  const steps = await inFile(
    () => '/source',
    () =>
      appendSteps(opened, {
        ...stateOf(draft),
        editorId: newId(),
        baseRevision: draft?.baseRevision ?? revisionOf(opened.row),
        patches: [{ id: newId(), label: 'Import a file', operations: diff({ ...before }, { ...after }) }],
      }),
  )
  if (!steps)
    throw new ApiError('CONFLICT', { message: 'Somebody edited the page at the same moment: import the file again' })
  unit.add(steps)
  return after.widgets
}

async function contentOf(
  { c, tenant, incoming, known, notes }: OngoingImport,
  before: PageContent,
  { name, layout, components, isNew }: Filling,
): Promise<PageContent> {
  const { newId } = c.get('platform')
  const widgets = settledWidgets(incoming, { components, layout, known, newId }, notes)
  const variables = settledVariables(incoming, known, notes)
  const theme = incoming.theme === null ? undefined : await themeOf(tenant, incoming.theme)
  if (incoming.theme !== null && !theme)
    notes.lost(`This shop has no theme “${incoming.theme}”: the default one is used`)
  const { audience, area, refreshSeconds, visibilityRules, overrideConfig } = incoming
  const { hiddenWidgets: _, ...overrides } = overrideConfig
  const details = { name, audience, area, refreshSeconds, visibilityRules, overrideConfig: overrides }
  return {
    ...before,
    ...(isNew ? { ...details, layoutId: layout.id, themeId: theme?.id ?? null } : {}),
    variables,
    widgets,
  }
}
