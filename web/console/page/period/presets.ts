import type { FixedPeriod } from '@mtc/openapi/page'

/** What people choose from first, on the page and where it is built; two days of their own beside it. */
export const PRESETS: readonly FixedPeriod[] = [
  { kind: 'last', count: 1, unit: 'day' },
  { kind: 'previous', unit: 'day' },
  { kind: 'last', count: 7, unit: 'day' },
  { kind: 'last', count: 30, unit: 'day' },
  { kind: 'last', count: 90, unit: 'day' },
  { kind: 'last', count: 12, unit: 'month' },
  { kind: 'this', unit: 'week' },
  { kind: 'previous', unit: 'week' },
  { kind: 'this', unit: 'month' },
  { kind: 'previous', unit: 'month' },
  { kind: 'this', unit: 'quarter' },
  { kind: 'previous', unit: 'quarter' },
  { kind: 'this', unit: 'year' },
  { kind: 'previous', unit: 'year' },
  { kind: 'all' },
]
