import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { uuid } from '../fields.ts'
import { NO_NUL } from '../no-nul.ts'
import { MOST_VARIABLES } from '../page/content.ts'
import { PROBLEMS, type ProblemCode } from '../problems.ts'
import { Answers, insightAnswerExample } from './answer.ts'
import { VariableValue } from './variable.ts'
import { LookingAs } from './viewing.ts'
import { localId, word } from './words.ts'

const widgetId = (description: string) => uuid({ title: 'Widget', description, example: demoId('system', 'widget') })

/** The most widgets that one request can name. */
const WIDGETS_LIMIT = 2000

const crossFilterExample = { widgetId: demoId('system', 'widget', 5), dimension: 'status', values: ['paid'] }
const CrossFilter = z
  .strictObject({
    widgetId: widgetId('The widget in which something was selected; it goes on showing all'),
    dimension: word('A dimension of what that widget counts', 'status'),
    values: z
      .array(word('A key of the dimension', 'paid', 200))
      .max(100)
      .openapi({ description: 'The groups that were selected: any of them' }),
  })
  .openapi('CrossFilter', {
    description: 'What was selected in one widget: it narrows every other whose data has the same dimension.',
    example: crossFilterExample,
  })

const asked = {
  variables: z
    .record(localId('The variable'), VariableValue)
    .refine((value) => Object.keys(value).length <= MOST_VARIABLES, `may hold at most ${MOST_VARIABLES} variables`)
    .optional()
    .openapi({
      description: 'What was chosen, by the ids of the page’s variables; what is left out has its default',
      example: { period: { kind: 'last', count: 7, unit: 'day' } },
      maxProperties: MOST_VARIABLES,
    }),
  crossFilters: z
    .array(CrossFilter)
    .max(20)
    .optional()
    .openapi({ description: 'What was selected in widgets; all of it must hold' }),
  widgetIds: z
    .array(widgetId('A widget to answer for'))
    .max(WIDGETS_LIMIT)
    .optional()
    .openapi({ description: 'Only for these widgets; left out: for all that the viewer may see' }),
}

export const StorefrontPageDataRequest = z.strictObject(asked).openapi('StorefrontPageDataRequest', {
  description: 'Which data of a page of the storefront is wanted.',
  example: { widgetIds: [demoId('system', 'widget', 16)] },
})

export const PageDataRequest = z
  .strictObject({
    ...asked,
    as: LookingAs.optional().openapi({
      description: 'Look as somebody of that role would, with what they and the caller may both read',
    }),
    isDraft: z.boolean().optional().openapi({ description: 'The data of the draft’s widgets', example: false }),
  })
  .openapi('PageDataRequest', {
    description: 'Which data of a page is wanted.',
    example: { crossFilters: [crossFilterExample] },
  })
export type PageDataRequest = z.infer<typeof PageDataRequest>

const Problem = z
  .strictObject({
    code: z
      .enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]])
      .openapi({ description: 'What kind of problem', example: 'FORBIDDEN' }),
    message: z.string().min(1).max(1000).regex(NO_NUL).openapi({
      description: 'What is wrong, in words',
      example: 'Your role may not see this: it takes the permission “See figures”',
    }),
  })
  .openapi('WidgetProblem', {
    description: 'Why a widget has no data.',
    example: { code: 'FORBIDDEN', message: 'Your role may not see this: it takes the permission “See figures”' },
  })

const widgetDataExample = { id: demoId('system', 'widget'), answers: { value: insightAnswerExample }, problem: null }
const WidgetData = z
  .strictObject({
    id: widgetId('The widget'),
    answers: Answers.openapi({ description: 'By the names of the queries of its view' }),
    problem: Problem.nullable().openapi({ description: 'Why something is missing; null: nothing is' }),
  })
  .openapi('WidgetData', { description: 'The data of one widget.', example: widgetDataExample })

export const pageDataExample = { widgets: [widgetDataExample] }
export const PageData = z
  .strictObject({
    widgets: z
      .array(WidgetData)
      .max(WIDGETS_LIMIT)
      .openapi({ description: 'The widgets that show data, in reading order; those that show none are left out' }),
  })
  .openapi('PageData', { description: 'The data of a page.', example: pageDataExample })
export type PageData = z.infer<typeof PageData>
