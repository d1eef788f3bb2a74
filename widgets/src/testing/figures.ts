import type { InsightAnswer, Point } from '@mtc/openapi/page'

/** A group of an answer; what is left out is not there. */
export const point = (key: string, value: number | null, rest: Partial<Point> = {}): Point => ({
  key,
  label: key,
  split: null,
  splitLabel: null,
  currency: null,
  value,
  from: null,
  until: null,
  ...rest,
})

/** A part of a group. */
export const part = (key: string, split: string, value: number, rest: Partial<Point> = {}): Point =>
  point(key, value, { split, splitLabel: split, ...rest })

/** An answer: orders counted by their status, unless it says otherwise. */
export const figures = (points: Point[], rest: Partial<InsightAnswer> = {}): InsightAnswer => ({
  kind: 'insight',
  source: 'orders',
  measure: 'count',
  unit: 'count',
  groupBy: 'status',
  splitBy: points.some(({ split }) => split !== null) ? 'store' : 'none',
  from: '2026-11-01',
  to: '2026-11-30',
  points,
  before: [],
  hasMore: false,
  ...rest,
})
