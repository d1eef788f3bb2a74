import { type ResolvedPage, widgetExportOperations } from '@mtc/openapi'
import { ApiError } from '../../kit/api-error.ts'
import { type App, bind } from '../../kit/bind.ts'
import type { Document } from '../../kit/documents/index.ts'
import { answerCsv } from '../insights/csv/answer-csv.ts'
import { bothGrant } from './both-grant.ts'
import { viewerOf } from './looking.ts'
import { planOf, type Wanted } from './plan.ts'
import { shownPage } from './shown.ts'

/** Binds the export of what a widget shows to somebody. */
export function widgetExportRoute(app: App, document: Document): void {
  bind(app, widgetExportOperations.exportWidget, async ({ c, params, body }) => {
    const { page } = await shownPage(c, document, params.page, body)
    const query = queryOf(page, params.widgetId, body, body.query)
    const permissions = bothGrant(viewerOf(c, body).permissions, c.get('principal').permissions)
    const props = page.widgets.find(({ id }) => id === params.widgetId)?.props
    const title = props?.['title']
    return answerCsv(c, query, { permissions, ...(typeof title === 'string' ? { name: title } : {}) })
  })
}

/** What a widget asks for. One that the viewer does not see asks for nothing: it is not there. */
function queryOf(page: ResolvedPage, widgetId: string, wanted: Wanted, name: string | undefined) {
  const { queries, widgets } = planOf(page, { ...wanted, widgetIds: [widgetId] })
  const asks = widgets[0]?.asks
  const ask = name === undefined ? asks?.[0] : asks?.find((one) => one.name === name)
  const query = ask && queries[ask.at]
  if (!query) throw new ApiError('NOT_FOUND')
  return query
}
