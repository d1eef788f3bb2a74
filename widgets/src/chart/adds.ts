import type { InsightAnswer } from '@mtc/openapi/page'

/** Measures whose values of several groups have no sum: means, and people or orders that stand in more than one group. */
const WITHOUT_SUM: Readonly<Record<string, readonly string[]>> = {
  orders: ['average', 'customers'],
  'order-items': ['orders'],
  products: ['price'],
}

/** Whether the values of an answer's groups may be added up, within one currency. */
export const addsUp = ({ source, measure }: Pick<InsightAnswer, 'source' | 'measure'>): boolean =>
  !(Object.hasOwn(WITHOUT_SUM, source) && WITHOUT_SUM[source]?.includes(measure))
