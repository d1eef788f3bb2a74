import type { MeasureUnit } from './sources.ts'

/** One group of an insight. */
export interface Point {
  /** The group: the beginning of a time (its day, for hours its instant), a dimension's key; empty when ungrouped. */
  key: string
  /** The group, for reading. */
  label: string
  /** The part of the group, where it was split a second time. */
  split: string | null
  splitLabel: string | null
  /** Of money: ISO 4217. Points of several currencies stand beside one another and are never added up. */
  currency: string | null
  /** The measure; money in minor units. Null: an average where there was nothing to take it of. */
  value: number | null
  /** A group of time, as instants (ISO 8601): from, up to but without until. Null for other groups. */
  from: string | null
  until: string | null
}

/** Figures: what an insight binding is answered with. */
export interface InsightAnswer {
  kind: 'insight'
  source: string
  measure: string
  unit: MeasureUnit
  groupBy: string
  splitBy: string
  /** First and last day (YYYY-MM-DD, in the shop's zone); null where no time narrows what is counted. */
  from: string | null
  to: string | null
  /** Courses of time are whole and in order (0 where nothing was, null of an average); known keys stand in their order, others largest first. */
  points: Point[]
  /**
   * The same for the time compared with. Its course has as many groups as `points` has, in the same order: each day
   * beside its own, and nothing beside a day that the other month or year does not have.
   */
  before: Point[]
  /** Whether there are more groups than were asked for. */
  hasMore: boolean
}

export const ROW_FIELD_TYPES = [
  'text',
  'status',
  'number',
  'money',
  'time',
  'flag',
  'image',
  'reference',
  'json',
] as const
export type RowFieldType = (typeof ROW_FIELD_TYPES)[number]

/** A column of rows. */
export interface RowField {
  name: string
  title: string
  type: RowFieldType
}

/** Rows: what a rows binding is answered with. */
export interface RowsAnswer {
  kind: 'rows'
  resource: string
  fields: RowField[]
  /** Each with its id, and with its currency where a field is money. */
  rows: Record<string, unknown>[]
  /** The names of what reference fields point at, by id. */
  names: Record<string, string>
  /** How many there are in all; null where that was not counted. */
  total: number | null
  hasMore: boolean
}

/** What a query of a widget is answered with. */
export type Answer = InsightAnswer | RowsAnswer
/** A widget's answers, by the names that its manifest gave the queries. */
export type Answers = Readonly<Record<string, Answer>>
