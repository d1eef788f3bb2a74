import { z } from '@hono/zod-openapi'
import { defineOperation } from '../operation.ts'
import { insightAnswerExample, insightAnswerParts, rowsAnswerParts } from '../page-schemas/answer.ts'
import {
  conditionExample,
  conditionParts,
  conditionsOf,
  insightExample,
  insightParts,
  rowsExample,
  rowsParts,
} from '../page-schemas/binding.ts'
import { FixedPeriod } from '../page-schemas/period.ts'
import { csvAnswer } from './csv.ts'

/** The most queries of one request. */
export const QUERIES_LIMIT = 200

const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\w.:-]+$/)
  .openapi({ description: 'Names the query and its answer', example: 'revenue' })

/** Without a page there are no variables. */
const conditions = conditionsOf(
  z.strictObject(conditionParts).openapi('QueryCondition', {
    description: 'One field that narrows what is counted or listed.',
    example: conditionExample,
  }),
)

const insight = {
  kind: z.literal('insight').openapi({ description: 'Figures' }),
  ...insightParts,
  period: FixedPeriod.default({ kind: 'last', count: 30, unit: 'day' }).openapi({
    description: 'Which time; sources without one are counted as they are now',
  }),
  conditions,
}
const rows = { kind: z.literal('rows').openapi({ description: 'Rows' }), ...rowsParts, conditions }

/** A query, whatever it is called. */
export const Query = z
  .discriminatedUnion('kind', [
    z.strictObject(insight).openapi('InsightQuery', {
      description: 'One measure of a source, split once or twice.',
      example: insightExample,
    }),
    z
      .strictObject(rows)
      .openapi('RowsQuery', { description: "Some fields of a resource's list.", example: rowsExample }),
  ])
  .openapi('Query', { description: 'A question for figures or rows.', example: insightExample })
export type Query = z.infer<typeof Query>

const batch = { queries: [{ id: 'revenue', ...insightExample }] }
const InsightRequest = z
  .strictObject({
    queries: z
      .array(
        z
          .discriminatedUnion('kind', [
            z.strictObject({ id, ...insight }).openapi('NamedInsightQuery', {
              description: 'A question for figures, with a name of its own.',
              example: { id: 'revenue', ...insightExample },
            }),
            z.strictObject({ id, ...rows }).openapi('NamedRowsQuery', {
              description: 'A question for rows, with a name of its own.',
              example: { id: 'newest', ...rowsExample },
            }),
          ])
          .openapi('NamedQuery', {
            description: 'A question with a name of its own.',
            example: { id: 'revenue', ...insightExample },
          }),
      )
      .min(1)
      .max(QUERIES_LIMIT)
      .openapi({ description: 'All that is to be known' }),
  })
  .openapi('InsightRequest', { description: 'Many questions in one request.', example: batch })

const NamedAnswer = z
  .discriminatedUnion('kind', [
    z.strictObject({ id, ...insightAnswerParts }).openapi('NamedInsightAnswer', {
      description: 'The answer to a question for figures.',
      example: { id: 'revenue', ...insightAnswerExample },
    }),
    z.strictObject({ id, ...rowsAnswerParts }).openapi('NamedRowsAnswer', {
      description: 'The answer to a question for rows.',
      example: {
        id: 'newest',
        kind: 'rows',
        resource: 'orders',
        fields: [],
        rows: [],
        names: {},
        total: 0,
        hasMore: false,
      },
    }),
  ])
  .openapi('NamedAnswer', {
    description: 'The answer to a named question.',
    example: { id: 'revenue', ...insightAnswerExample },
  })

export const queryInsights = defineOperation({
  id: 'queryInsights',
  method: 'post',
  path: '/{tenant}/insights',
  tag: 'Pages',
  access: 'insights:read',
  countsAs: 'read',
  body: InsightRequest,
  bodyExample: batch,
  data: z.array(NamedAnswer).max(QUERIES_LIMIT).openapi({ description: 'One answer per query, in their order' }),
  example: [{ id: 'revenue', ...insightAnswerExample }],
  summary: 'Ask for figures and rows',
  description:
    'Answers many questions in one request: counted by the API over all rows, per currency, over whole days of the time zone of the shop. Changes nothing. A question that cannot be asked is refused at its place (400), and one that the caller may not ask with 403; then none is answered.',
})

/** Figures or rows as a file. */
export const answerAsCsv = csvAnswer(1_000_000_000, {
  schema: 'CSV (RFC 4180), UTF-8, with a header line',
  description:
    'All groups or rows, a line each. Money is in major units beside its currency; times are those of the shop, with their offset',
  example: 'Group,Currency,Revenue\n2026-11-20,EUR,47.58\n',
  headers: {
    'Content-Disposition': {
      description: 'The name to save the file under',
      schema: { type: 'string', minLength: 1, maxLength: 300, pattern: '^attachment; ' },
    },
  },
})

export const exportInsight = defineOperation({
  id: 'exportInsight',
  method: 'post',
  path: '/{tenant}/insights/csv',
  tag: 'Pages',
  access: 'insights:read',
  countsAs: 'read',
  body: z
    .strictObject({ query: Query })
    .openapi('InsightExport', { description: 'What to export.', example: { query: insightExample } }),
  bodyExample: { query: insightExample },
  raw: answerAsCsv,
  summary: 'Export figures or rows',
  description:
    'Answers one question as a file: all of its groups or rows, whatever the limit. Cells that a spreadsheet would take for formulas are shown as the text they are. Refuses what the question itself would be refused for.',
})
