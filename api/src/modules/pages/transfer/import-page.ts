import { diff } from '@mtc/openapi/document'
import type { PageContent } from '@mtc/openapi/page'
import { type ImportNote, type Notebook, notebook } from '@mtc/openapi/page/imports'
import { slugify } from '@mtc/openapi/slugify'
import { ApiError } from '../../../kit/api-error.ts'
import { createOnce, idempotency } from '../../../kit/crud/idempotency.ts'
import type { Crud } from '../../../kit/crud/index.ts'
import { append } from '../../../kit/documents/append.ts'
import { type Document, publishedContent } from '../../../kit/documents/document.ts'
import { draftOf } from '../../../kit/documents/draft.ts'
import { type Opened, open, openOwn } from '../../../kit/documents/index.ts'
import type { AppContext } from '../../../kit/env.ts'
import { type TenantStore, tenantStore } from '../../../kit/tenant-store.ts'
import { type Incoming, readSource } from './incoming.ts'
import { knownIds } from './known-ids.ts'
import { freePage, type Landing, landingOf, layoutOf, themeOf } from './landing.ts'
import { hasComponent, settledVariables, settledWidgets } from './widgets.ts'

/** The nouns that an import may make rows of. */
export interface Nouns {
  pages: Document
  layouts: Crud
  components: Crud
}

export interface ImportRequest {
  source?: unknown
  dryRun: boolean
  into?: string | undefined
  name?: string | undefined
  page?: string | undefined
}

const PLAIN_LAYOUT = 'one-column'

type LayoutRow = NonNullable<Awaited<ReturnType<typeof layoutOf>>>
type Grid = Pick<LayoutRow, 'regions' | 'responsiveConfig'>

/** An import on its way. */
interface Passage {
  c: AppContext
  tenant: TenantStore
  nouns: Nouns
  incoming: Incoming
  notes: Notebook
}

/** Makes a page of a file, or says what it would make. */
export async function importPage(c: AppContext, nouns: Nouns, operationId: string, request: ImportRequest) {
  const tenant = tenantStore(c.get('platform').store, c.get('tenant').id)
  const target = request.into === undefined ? undefined : await openOwn(c, nouns.pages, request.into)
  const plain = target ? await layoutOfPage(target) : await layoutOf(tenant, PLAIN_LAYOUT)
  if (!plain) throw new ApiError('NOT_FOUND', { message: 'There is no layout for this page' })
  const incoming = readSource(request.source, plain.responsiveConfig)
  const passage = { c, tenant, nouns, incoming, notes: notebook() }
  const found = target || !incoming.layout ? plain : await layoutOf(tenant, incoming.layout.slug)
  const slugs = incoming.widgets.map(({ component }) => component)
  const landing = await landingOf(tenant, slugs, incoming.components)
  const name = request.name ?? incoming.name
  const wished = request.page ?? incoming.page ?? (slugify(name) || 'page')
  const address = target ? String(target.row['page']) : await freePage(tenant, wished)
  const widgetCount = incoming.widgets.filter(hasComponent({ landing }, passage.notes)).length
  const reportOf = (page: string) => {
    if (!target && page !== wished)
      passage.notes.repaired(`The shop has a page “${wished}” already: this one is “${page}”`)
    return {
      name,
      page,
      layouts: found ? [] : [incoming.layout?.slug ?? PLAIN_LAYOUT],
      components: landing.missing.map(({ slug }) => slug),
      widgetCount,
      notes: notesOf(passage),
    }
  }
  if (request.dryRun) return { ...reportOf(address), templateId: null }
  // What can be refused comes first: a page is not left behind without what it shows.
  const landed = await makeComponents(passage, landing)
  const layout: { id: string } & Grid = found ?? (await makeLayout(passage))
  const details = { name, page: address, layoutId: layout.id }
  const opened = target ?? (await makePage(passage, operationId, request, details))
  await fillDraft(passage, opened, { name, layout, landing: landed }, !target)
  // The same request once more is answered with the page that the first made.
  return { ...reportOf(String(opened.row['page'])), templateId: opened.row.id }
}

const notesOf = ({ incoming, notes }: Passage): ImportNote[] => [...incoming.notes, ...notes.all()]

const layoutOfPage = ({ tenant, row }: Opened) => tenant.find(tenant.t.uiLayouts, String(row['layoutId']), true)

async function makeLayout({ c, nouns, incoming }: Passage): Promise<{ id: string } & Grid> {
  if (!incoming.layout) throw new ApiError('NOT_FOUND', { message: 'There is no layout for this page' })
  const row = await nouns.layouts.write(c, 'created', undefined, { ...incoming.layout })
  return { ...incoming.layout, id: row.id }
}

/** Gives the shop the components that it lacks; answers where every one of them is now. */
async function makeComponents({ c, tenant, nouns, incoming }: Passage, landing: Landing): Promise<Landing> {
  if (landing.missing.length === 0) return landing
  const ids = new Map([...landing.present].map(([slug, { id }]) => [slug, id]))
  for (const { base, ...component } of landing.missing) {
    const baseId = base === null ? null : (ids.get(base) ?? null)
    const row = await nouns.components.write(c, 'created', undefined, { ...component, baseId, dependencies: [] })
    ids.set(component.slug, row.id)
  }
  return landingOf(
    tenant,
    incoming.widgets.map(({ component }) => component),
    [],
  )
}

/** The page itself, empty as yet: what it shows stands in its draft, to be looked at and published. */
async function makePage(
  { c, nouns, incoming }: Passage,
  operationId: string,
  request: ImportRequest,
  details: { name: string; page: string; layoutId: string },
): Promise<Opened> {
  const { audience, visibilityRules } = incoming
  const once = idempotency(c, operationId, c.get('tenant').id, request)
  const row = await createOnce(c, nouns.pages.crud, once, async () => ({
    ...details,
    audience,
    visibilityRules,
    area: null,
    themeId: null,
    isDefault: false,
    overrideConfig: {},
    variables: [],
    refreshSeconds: null,
  }))
  return open(c, nouns.pages, row.id)
}

async function fillDraft(
  { c, tenant, incoming, notes }: Passage,
  opened: Opened,
  { name, layout, landing }: { name: string; layout: { id: string } & Grid; landing: Landing },
  isNew: boolean,
): Promise<void> {
  const { newId } = c.get('platform')
  const draft = await draftOf(opened)
  // What contentOf of a page answers, and what its patches leave of it.
  const before = (draft?.content ?? publishedContent(opened)) as unknown as PageContent
  const known = await knownIds(tenant, [incoming.widgets, incoming.variables])
  const widgets = settledWidgets(incoming, { landing, layout, known, newId }, notes)
  const variables = settledVariables(incoming, known, notes)
  const theme = incoming.theme === null ? undefined : await themeOf(tenant, incoming.theme)
  if (incoming.theme !== null && !theme)
    notes.lost(`This shop has no theme “${incoming.theme}”: the default one is used`)
  const { audience, area, refreshSeconds, visibilityRules, overrideConfig } = incoming
  const { hiddenWidgets: _, ...overrides } = overrideConfig
  const details = { name, audience, area, refreshSeconds, visibilityRules, overrideConfig: overrides }
  const after: PageContent = {
    ...before,
    ...(isNew ? { ...details, layoutId: layout.id, themeId: theme?.id ?? null } : {}),
    variables,
    widgets,
  }
  // The same request once more: the page was filled by the first, and perhaps published since.
  const isFilled = isNew && (draft !== undefined || Number(opened.row['revision']) > 1)
  if (!isFilled) await takeOver(opened, before, after)
}

/** Puts the content into the draft as one step, which whoever edits the page can undo. */
async function takeOver(opened: Opened, before: PageContent, after: PageContent): Promise<void> {
  const { newId } = opened.c.get('platform')
  const draft = await draftOf(opened)
  const isDone = await append(opened, {
    editorId: newId(),
    draftId: draft?.id ?? null,
    sequence: draft?.sequence ?? 0,
    baseRevision: draft?.baseRevision ?? Number(opened.row['revision']),
    patches: [{ id: newId(), label: 'Import a file', operations: diff({ ...before }, { ...after }) }],
  })
  if (!isDone)
    throw new ApiError('CONFLICT', { message: 'Somebody edited the page at the same moment: import the file again' })
}
