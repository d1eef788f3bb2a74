import { demoId } from '../demo-id.ts'
import { defineOperation } from '../operation.ts'
import { PageDataRequest } from '../page-schemas/page-data.ts'
import { localId } from '../page-schemas/words.ts'
import { answerAsCsv } from './insights.ts'

const WidgetExportRequest = PageDataRequest.omit({ widgetIds: true })
  .extend({
    query: localId("Which of its questions, by the name of its answer; left out: the view's first").optional(),
  })
  .openapi('WidgetExportRequest', {
    description: 'How the page is looked at, and what of the widget is wanted.',
    example: { variables: { period: { kind: 'last', count: 7, unit: 'day' } } },
  })

export const exportWidget = defineOperation({
  id: 'exportWidget',
  method: 'post',
  path: '/{tenant}/pages/{page}/widgets/{widgetId}/csv',
  pathExample: { widgetId: demoId('system', 'widget') },
  tag: 'Pages',
  access: 'pages:read',
  countsAs: 'read',
  body: WidgetExportRequest,
  bodyExample: { variables: { period: { kind: 'last', count: 7, unit: 'day' } } },
  raw: answerAsCsv,
  summary: "Export a widget's data",
  description:
    'Answers what a widget shows as a file: all of its groups or rows, whatever its limit. The page is resolved for the viewer first: a widget that they may not see, or that shows no data, is not there (404).',
})
