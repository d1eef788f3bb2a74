import { z } from '@hono/zod-openapi'
import { integer } from '../fields.ts'
import { COMPARISONS, CONDITION_OPERATORS } from '../page/binding.ts'
import { insightBinding, rowsBinding } from '../page/new-binding.ts'
import { STOREFRONT_PRODUCTS } from '../page/storefront-products.ts'
import { Period } from './period.ts'
import { localId, word } from './words.ts'

/** The parts of a condition that is held against values. */
export const conditionParts = {
  field: word('A dimension of the source, or a filter of the resource', 'status'),
  operator: z.enum(CONDITION_OPERATORS).openapi({ description: 'How it is held against the values' }),
  values: z
    .array(word('A value of the field', 'paid', 200))
    .max(100)
    .openapi({ description: 'Any of them; `gte` and `lte` take one', example: ['paid'] }),
}
export const conditionExample = { field: 'status', operator: 'is' as const, values: ['paid'] }
export const conditionsOf = <C extends z.ZodType>(condition: C) =>
  z.array(condition).max(20).default([]).openapi({ description: 'All of them must hold' })

const Condition = z
  .strictObject({
    ...conditionParts,
    values: conditionParts.values.optional(),
    variable: localId("The page's variable that holds the values").optional(),
  })
  .openapi('BindingCondition', {
    description: 'One field that narrows what is counted or listed, held against values or a variable.',
    example: conditionExample,
  })
const conditions = conditionsOf(Condition)

/** The parts of an insight, apart from its kind: the same in a binding and in a query. */
export const insightParts = {
  source: word('What is counted: orders, order-items, products, activity', 'orders'),
  measure: word(
    'How it is counted. Money is answered per currency, in minor units; cancelled and refunded orders are no revenue',
    'revenue',
  ),
  groupBy: word(
    "`none`, an interval (hour, day, week, month, quarter, year; in the shop's time zone) or a dimension of the source",
    'day',
  ).default('none'),
  splitBy: word('A second dimension: the parts of each group', 'none').default('none'),
  period: Period.default({ kind: 'last', count: 30, unit: 'day' }).openapi({
    description: 'Which time; sources without one are counted as they are now',
  }),
  conditions,
  compare: z.enum(COMPARISONS).default('none').openapi({ description: 'Which time before to answer beside it' }),
  limit: integer(1, 1000, {
    title: 'Groups',
    description: 'The most groups; the smallest are left out first. Courses of time are never cut',
    example: 100,
  }).default(100),
}
/** The parts of a list of rows, apart from its kind. */
export const rowsParts = {
  resource: word(`The path of a resource, or \`${STOREFRONT_PRODUCTS.path}\``, 'orders'),
  fields: z
    .array(word('A field of the resource', 'orderNumber'))
    .max(40)
    .default([])
    .openapi({ description: 'The fields to answer, in order; the columns of its list when empty' }),
  conditions,
  sort: word("A sort of the resource's list; its own when empty", '-placedAt').default(''),
  limit: integer(1, 200, { title: 'Rows', description: 'The most rows', example: 10 }).default(10),
}

export const insightExample = insightBinding({ source: 'orders', measure: 'revenue', groupBy: 'day' })
export const rowsExample = rowsBinding({
  resource: 'orders',
  fields: ['orderNumber', 'status', 'total'],
  sort: '-placedAt',
})

export const Binding = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('insight').openapi({ description: 'Figures' }), ...insightParts })
      .openapi('InsightBinding', {
        description: 'One measure of a source, split once or twice.',
        example: insightExample,
      }),
    z.strictObject({ kind: z.literal('rows').openapi({ description: 'Rows' }), ...rowsParts }).openapi('RowsBinding', {
      description: "Some fields of a resource's list.",
      example: rowsExample,
    }),
  ])
  .openapi('Binding', { description: "Where a widget's data comes from.", example: insightExample })

/** The binding of the figure with which the system's dashboard begins. */
export const revenueExample = insightBinding({
  source: 'orders',
  measure: 'revenue',
  period: { kind: 'variable', variable: 'time' },
  compare: 'previous-period',
})
