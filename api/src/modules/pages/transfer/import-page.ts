import { notebook } from '@mtc/openapi/page/imports'
import { slugify } from '@mtc/openapi/slugify'
import { ApiError } from '../../../kit/api-error.ts'
import { doOnce, idempotency } from '../../../kit/crud/idempotency.ts'
import { unitOfWork } from '../../../kit/crud/index.ts'
import { draftOf } from '../../../kit/documents/draft.ts'
import { type Opened, openedRow, openOwn } from '../../../kit/documents/index.ts'
import type { AppContext } from '../../../kit/env.ts'
import { tenantStore } from '../../../kit/tenant-store.ts'
import { layoutOfPage } from '../surroundings.ts'
import { freePage, layoutOf } from './in-shop.ts'
import { type Incoming, readSource } from './incoming.ts'
import { knownIds } from './known-ids.ts'
import type { Nouns, OngoingImport } from './ongoing-import.ts'
import { contentNow, fillDraft } from './page-draft.ts'
import { componentsFor, layoutFor } from './parts.ts'
import { inFile, refusalOf } from './refused.ts'

export interface ImportRequest {
  source?: unknown
  dryRun: boolean
  into?: string | undefined
  name?: string | undefined
  page?: string | undefined
}

const PLAIN_LAYOUT = 'one-column'

/** Makes a page of a file in one unit of work, or says what it would make. What is refused leaves nothing behind. */
export async function importPage(c: AppContext, nouns: Nouns, operationId: string, request: ImportRequest) {
  const { store } = c.get('platform')
  const tenant = tenantStore(store, c.get('tenant').id)
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
  const isComing = ({ id }: { id: string }) => unit.beside.has(id)
  const reportOf = (page: string) => {
    if (!target && page !== wished) notes.repaired(`The shop has a page “${wished}” already: this one is “${page}”`)
    return {
      name,
      page,
      layouts: isComing(layout) ? [layout.slug] : [],
      components: [...components].flatMap(([slug, component]) => (isComing(component) ? [slug] : [])),
      widgetCount: widgets.length,
      notes: [...incoming.notes, ...notes.all()],
    }
  }
  if (request.dryRun) return { ...reportOf(String(opened.row['page'])), templateId: null }
  // The same request once more is answered with the page that the first made.
  const once = idempotency(c, operationId, tenant.tenantId, request)
  const row = await doOnce(c, nouns.pages.crud, once, async (stepsFor) => {
    try {
      await tenant.commit([...unit.steps, ...stepsFor(opened.row.id)])
    } catch (error) {
      throw refusalOf(error, store.t, [
        [nouns.layouts, '/source/layout/slug'],
        [nouns.components, '/source/components'],
        [nouns.pages.crud, '/page'],
      ])
    }
    return opened.row
  })
  return { ...reportOf(String(row['page'])), templateId: row.id }
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
