import { z } from '@hono/zod-openapi'
import { JsonValue } from '../json-value.ts'
import { NO_NUL } from '../no-nul.ts'
import { type Answer as AnswerShape, ROW_FIELD_TYPES } from '../page/answer.ts'

/** The most figures of one answer. */
export const POINTS_LIMIT = 10_000

const measureUnit = z.enum(['count', 'money', 'percent', 'number']).openapi({
  description: 'What the values are. Money is in minor units, per currency',
})
const instant = (description: string) =>
  z.iso.datetime().max(30).nullable().openapi({ description, example: '2026-11-19T23:00:00.000Z' })
const day = (description: string) => z.iso.date().max(10).nullable().openapi({ description, example: '2026-10-23' })
const words = (description: string, example: string) =>
  z.string().max(300).regex(NO_NUL).openapi({ description, example })

const pointExample = {
  key: '2026-11-20',
  label: '2026-11-20',
  split: null,
  splitLabel: null,
  currency: 'EUR',
  value: 4758,
  from: '2026-11-19T23:00:00.000Z',
  until: '2026-11-20T23:00:00.000Z',
}
const Point = z
  .strictObject({
    key: words('The group: the beginning of a time, a key of a dimension; empty when ungrouped', '2026-11-20'),
    label: words('The group, for reading', '2026-11-20'),
    split: words('The part of the group; null where it has none', 'paid').nullable(),
    splitLabel: words('The part, for reading', 'paid').nullable(),
    currency: z
      .string()
      .length(3)
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .openapi({ description: 'The currency of the value (ISO 4217); null for what is no money', example: 'EUR' }),
    value: z.number().min(-1e15).max(1e15).nullable().openapi({
      description: 'The measure; money in minor units. Null: an average where there was nothing to take it of',
      format: 'double',
      example: 4758,
    }),
    from: instant('Where a group of time begins; null for others'),
    until: instant('Where a group of time ends: the first moment after it'),
  })
  .openapi('InsightPoint', { description: 'One group of an insight.', example: pointExample })

const points = (description: string) => z.array(Point).max(POINTS_LIMIT).openapi({ description })
const name = (description: string, example: string) =>
  z.string().max(80).regex(NO_NUL).openapi({ description, example })

/** The parts of an insight's answer: the same for a query and for a widget. */
export const insightAnswerParts = {
  kind: z.literal('insight').openapi({ description: 'Figures' }),
  source: name('What was counted', 'orders'),
  measure: name('How', 'revenue'),
  unit: measureUnit,
  groupBy: name('What it was grouped by', 'day'),
  splitBy: name('What the groups were split by', 'none'),
  from: day("The first day, in the shop's time zone; null where no time narrows it"),
  to: day("The last day, in the shop's time zone"),
  points: points(
    'The groups. Courses of time are whole and in order, with 0 where nothing was, an average with null; known keys stand in their order, others largest first, currency by currency',
  ),
  before: points(
    'The same for the time compared with. Its course has the same groups in the same order: each day beside its own',
  ),
  hasMore: z.boolean().openapi({ description: 'Whether there are more groups than were asked for' }),
}

const RowField = z
  .strictObject({
    name: name('The field', 'orderNumber'),
    title: words('What people call it', 'Order'),
    type: z.enum(ROW_FIELD_TYPES).openapi({ description: 'What its values are', example: 'text' }),
  })
  .openapi('RowField', {
    description: 'A column of rows.',
    example: { name: 'orderNumber', title: 'Order', type: 'text' as const },
  })

/** The parts of an answer of rows. */
export const rowsAnswerParts = {
  kind: z.literal('rows').openapi({ description: 'Rows' }),
  resource: name('The resource', 'orders'),
  fields: z.array(RowField).max(60).openapi({ description: 'The columns, in order' }),
  rows: z
    .array(
      z
        .record(z.string().max(200), JsonValue)
        .openapi({ description: 'A row: its fields by name', maxProperties: 100 }),
    )
    .max(200)
    .openapi({ description: 'Each with its id, and with its currency where a field is money' }),
  names: z
    .record(z.string().max(80), z.string().max(300).regex(NO_NUL))
    .openapi({ description: 'The names of what references point at, by id', maxProperties: 10_000 }),
  total: z
    .int()
    .min(0)
    .max(2_000_000_000)
    .nullable()
    .openapi({ description: 'How many there are in all; null where that was not counted', format: 'int64' }),
  hasMore: z.boolean().openapi({ description: 'Whether there are more rows than were asked for' }),
}

export const insightAnswerExample = {
  kind: 'insight' as const,
  source: 'orders',
  measure: 'revenue',
  unit: 'money' as const,
  groupBy: 'day',
  splitBy: 'none',
  from: '2026-10-23',
  to: '2026-11-21',
  points: [pointExample],
  before: [],
  hasMore: false,
}
const Answer = z
  .discriminatedUnion('kind', [
    z
      .strictObject(insightAnswerParts)
      .openapi('InsightAnswer', { description: 'Figures.', example: insightAnswerExample }),
    z.strictObject(rowsAnswerParts).openapi('RowsAnswer', {
      description: 'Rows.',
      example: {
        kind: 'rows' as const,
        resource: 'orders',
        fields: [{ name: 'orderNumber', title: 'Order', type: 'text' as const }],
        rows: [{ id: '0192a0b4-0000-7000-8000-000000000001', orderNumber: 'G-10001' }],
        names: {},
        total: 1,
        hasMore: false,
      },
    }),
  ])
  .openapi('Answer', { description: 'What a query is answered with.', example: insightAnswerExample })

/** A widget's answers, by the names that its manifest gave the queries. */
export const Answers = z.record(z.string().max(40), Answer).openapi('Answers', {
  description: "A widget's answers, by the names of its queries.",
  example: { data: insightAnswerExample },
  maxProperties: 20,
})

// The two forms of the same thing must not drift apart.
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const isSame: Same<z.infer<typeof Answer>, AnswerShape> = true
void isSame
