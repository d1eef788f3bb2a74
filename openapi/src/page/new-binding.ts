import type { InsightBinding, RowsBinding } from './binding.ts'

/** An insight binding; what is left out is the last 30 days, whole, compared with nothing. */
export const insightBinding = ({
  source,
  measure,
  ...parts
}: Pick<InsightBinding, 'source' | 'measure'> & Partial<Omit<InsightBinding, 'kind'>>): InsightBinding => ({
  kind: 'insight',
  source,
  measure,
  groupBy: 'none',
  splitBy: 'none',
  period: { kind: 'last', count: 30, unit: 'day' },
  conditions: [],
  compare: 'none',
  limit: 100,
  ...parts,
})

/** A rows binding; what is left out is the resource's own: its columns, its order. */
export const rowsBinding = ({
  resource,
  ...parts
}: Pick<RowsBinding, 'resource'> & Partial<Omit<RowsBinding, 'kind'>>): RowsBinding => ({
  kind: 'rows',
  resource,
  fields: [],
  conditions: [],
  sort: '',
  limit: 10,
  ...parts,
})
