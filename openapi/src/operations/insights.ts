import { z } from '@hono/zod-openapi'
import { integer, slug, text } from '../fields.ts'
import { defineOperation } from '../operation.ts'

export const SOURCES = ['orders', 'products'] as const
export const MEASURES = ['count', 'revenue', 'items', 'average'] as const
export const GROUPINGS = ['none', 'day', 'week', 'month', 'status', 'store', 'product'] as const

export const InsightQuery = z
  .strictObject({
    id: slug({ title: 'Id', description: 'Names the answer in the batch', example: 'revenue' }),
    source: z.enum(SOURCES).openapi({ title: 'Of', description: 'What is counted' }),
    measure: z.enum(MEASURES).openapi({
      title: 'Measure',
      description:
        'How it is counted. Money is answered per currency, in minor units; cancelled and refunded orders do not count as revenue',
    }),
    groupBy: z
      .enum(GROUPINGS)
      .default('none')
      .openapi({ title: 'By', description: "What it is split by. Days begin in the shop's time zone" }),
    days: integer(1, 400, { title: 'Days', description: 'How far back, today included', example: 30 }).default(30),
    compare: z
      .boolean()
      .default(false)
      .openapi({ title: 'Compare', description: 'Also answer the same number of days before' }),
    limit: integer(1, 400, { title: 'Rows', description: 'The most groups to answer', example: 100 }).default(100),
  })
  .openapi('InsightQuery', {
    description: 'One aggregate.',
    example: {
      id: 'revenue',
      source: 'orders',
      measure: 'revenue',
      groupBy: 'day',
      days: 30,
      compare: false,
      limit: 100,
    },
  })
export type InsightQuery = z.infer<typeof InsightQuery>

const currencyCode = z
  .string()
  .length(3)
  .regex(/^[A-Z]{3}$/)
  .nullable()
const Point = z
  .strictObject({
    key: text(
      200,
      {
        title: 'Group',
        description: 'The day (YYYY-MM-DD), the status, the id; empty when ungrouped',
        example: '2026-11-20',
      },
      0,
    ),
    label: text(200, { title: 'Label', description: 'The group, for reading', example: '2026-11-20' }, 0),
    currency: currencyCode.openapi({ description: 'The currency of the value (ISO 4217); null for counts' }),
    value: z
      .number()
      .min(-1e15)
      .max(1e15)
      .openapi({ description: 'The measure; money in minor units', format: 'double', example: 4758 }),
  })
  .openapi('InsightPoint', {
    description: 'One group of an aggregate.',
    example: { key: '2026-11-20', label: '2026-11-20', currency: 'EUR', value: 4758 },
  })

const resultExample = {
  id: 'revenue',
  from: '2026-10-23',
  to: '2026-11-21',
  points: [{ key: '2026-11-20', label: '2026-11-20', currency: 'EUR', value: 4758 }],
  before: [],
}
const Result = z
  .strictObject({
    id: slug({ title: 'Id', description: 'The query it answers', example: 'revenue' }),
    from: z.iso.date().max(10).openapi({ description: "The first day, in the shop's time zone" }),
    to: z.iso.date().max(10).openapi({ description: "The last day, in the shop's time zone" }),
    points: z.array(Point).max(2000).openapi({ description: 'The groups; days without rows are there with 0' }),
    before: z.array(Point).max(2000).openapi({ description: 'The same for the days before, where asked for' }),
  })
  .openapi('InsightResult', { description: 'The answer to one query.', example: resultExample })
export type InsightResult = z.infer<typeof Result>

const InsightRequest = z
  .strictObject({ queries: z.array(InsightQuery).min(1).max(50).openapi({ description: "All of a page's queries" }) })
  .openapi('InsightRequest', {
    description: "A page's queries, in one request.",
    example: {
      queries: [
        { id: 'revenue', source: 'orders', measure: 'revenue', groupBy: 'day', days: 30, compare: false, limit: 100 },
      ],
    },
  })

export const queryInsights = defineOperation({
  id: 'queryInsights',
  method: 'post',
  path: '/{tenant}/insights',
  tag: 'Pages',
  access: 'insights:read',
  body: InsightRequest,
  bodyExample: {
    queries: [
      { id: 'revenue', source: 'orders', measure: 'revenue', groupBy: 'day', days: 30, compare: false, limit: 100 },
    ],
  },
  data: z.array(Result).max(50).openapi({ description: 'One answer per query, in their order' }),
  example: [resultExample],
  summary: "Query a page's figures",
  description:
    'Answers many aggregates in one request: counted by the API over all rows, per currency, with days that begin in the time zone of the shop. Changes nothing.',
})
