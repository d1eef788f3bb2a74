import { notebook } from '@mtc/openapi/page/imports'
import { slugify } from '@mtc/openapi/slugify'
import { ApiError } from '../../../kit/api-error.ts'
import { unitOfWork } from '../../../kit/crud/index.ts'
import { draftOf } from '../../../kit/documents/draft.ts'
import { type Opened, openedRow, openOwn } from '../../../kit/documents/index.ts'
import type { AppContext } from '../../../kit/env.ts'
import type { TenantStore } from '../../../kit/tenant-store.ts'
import { layoutOfPage } from '../surroundings.ts'
import { freePage, layoutOf } from './in-shop.ts'
import { type Incoming, readSource } from './incoming.ts'
import { knownIds } from './known-ids.ts'
import type { Nouns, OngoingImport } from './ongoing-import.ts'
import { contentNow, fillDraft } from './page-draft.ts'
import { componentsFor, layoutFor } from './parts.ts'
import { inFile } from './refused.ts'

export interface ImportRequest {
  source?: unknown
  dryRun: boolean
  into?: string | undefined
  name?: string | undefined
  page?: string | undefined
}

const PLAIN_LAYOUT = 'one-column'

/** What makes a page of a file, and what it comes to in words. Nothing is written yet. */
export async function plannedImport(c: AppContext, tenant: TenantStore, nouns: Nouns, request: ImportRequest) {
  const target = request.into === undefined ? undefined : await openOwn(c, nouns.pages, request.into)
  const draft = target && (await draftOf(target))
  const plain = await (target
    ? layoutOfPage(tenant, contentNow(target, draft).layoutId)
    : layoutOf(tenant, PLAIN_LAYOUT))
  if (!plain) throw new ApiError('NOT_FOUND', { message: 'There is no layout for this page' })
  const incoming = readSource(request.source, plain.responsiveConfig)
  const [notes, unit] = [notebook(), unitOfWork()]
  const known = await knownIds(tenant, namedIn(incoming))
  const ongoing: OngoingImport = { c, tenant, nouns, incoming, known, notes, unit }
  const components = await componentsFor(ongoing)
  const layout = target || !incoming.layout ? plain : await layoutFor(ongoing, incoming.layout)
  const name = request.name ?? incoming.name
  const wished = request.page ?? incoming.page ?? (slugify(name) || 'page')
  const details = { name, layoutId: layout.id }
  const opened = target ?? (await makePage(ongoing, request, { ...details, page: await freePage(tenant, wished) }))
  const widgets = await fillDraft(ongoing, opened, { draft, name, layout, components, isNew: !target })
  const page = String(opened.row['page'])
  if (!target && page !== wished) notes.repaired(`The shop has a page “${wished}” already: this one is “${page}”`)
  const isComing = ({ id }: { id: string }) => unit.beside.has(id)
  const report = {
    templateId: opened.row.id,
    name,
    page,
    layouts: isComing(layout) ? [layout.slug] : [],
    components: [...components].flatMap(([slug, component]) => (isComing(component) ? [slug] : [])),
    widgetCount: widgets.length,
    notes: [...incoming.notes, ...notes.all()],
  }
  return { steps: unit.steps, report }
}

/** What of a file may name rows of a shop. */
const namedIn = ({ components, widgets, variables }: Incoming) => [
  components.map(({ defaultProps }) => defaultProps),
  widgets,
  variables,
]

/** Makes ready the page itself, empty as yet: what it shows stands in its draft, to be looked at and published. */
async function makePage(
  { c, nouns, incoming, unit }: OngoingImport,
  request: ImportRequest,
  details: { name: string; page: string; layoutId: string },
): Promise<Opened> {
  const { audience, visibilityRules } = incoming
  const fields = {
    ...details,
    audience,
    visibilityRules,
    area: null,
    themeId: null,
    isDefault: false,
    overrideConfig: {},
    variables: [],
    refreshSeconds: null,
  }
  const isSaid = (field: string) =>
    Object.entries(request).some(([key, value]) => `/${key}` === field && value !== undefined)
  const planned = await inFile(
    (field) => (isSaid(field) ? field : `/source${field}`),
    () => nouns.pages.crud.plan(c, 'created', undefined, fields, { beside: unit.beside }),
  )
  return openedRow(c, nouns.pages, unit.take(planned))
}
