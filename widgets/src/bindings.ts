import type { InsightBinding, RowsBinding } from '@mtc/openapi/page'

/** An insight binding; what is left out is the last 30 days, whole, compared with nothing. */
export const insight = (
  parts: Pick<InsightBinding, 'source' | 'measure'> & Partial<Omit<InsightBinding, 'kind'>>,
): InsightBinding => ({
  kind: 'insight',
  groupBy: 'none',
  splitBy: 'none',
  period: { kind: 'last', count: 30, unit: 'day' },
  conditions: [],
  compare: 'none',
  limit: 100,
  ...parts,
})

/** A rows binding; what is left out is the resource's own: its columns, its order. */
export const rows = (parts: Pick<RowsBinding, 'resource'> & Partial<Omit<RowsBinding, 'kind'>>): RowsBinding => ({
  kind: 'rows',
  fields: [],
  conditions: [],
  sort: '',
  limit: 10,
  ...parts,
})
