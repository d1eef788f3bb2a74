import type { SQL } from 'drizzle-orm'
import type { Fragments } from '../../../db/port.ts'
import type { Schema } from '../../../db/schema.ts'
import type { Measuring } from './measuring.ts'

/** What a dimension's keys are in SQL: a text that is never null; empty where there is nothing. */
export interface Splitting {
  key: SQL
  /** A name that stands beside the key in the source itself. */
  label?: SQL
  /** What the key is called where no row of another resource says it. */
  labelOf?: (key: string, locale: string) => string
  /** Needs the tables that `more` joins. */
  needsMore?: boolean
}

/** A source of the contract as the database knows it. */
export interface Counted {
  /** The rows that are counted: a table, or a join of some. */
  from: SQL
  /** Joins whatever only some dimensions need. */
  more?: SQL
  /** The column that says whose rows they are. */
  tenantId: SQL
  time?: SQL
  /** The table of that column. */
  timed?: SQL
  /** Of money; undefined where none is counted. */
  currency?: SQL
  measures: Readonly<Record<string, Measuring>>
  /** By name; those of the clock need to know what clocks showed: `local` is milliseconds of local time. */
  dimensions: Readonly<Record<string, Splitting | ((local: SQL) => Splitting)>>
}

/** Whether a dimension is read off the clocks of the shop's zone. */
export const isOfClock = ({ dimensions }: Counted, name: string): boolean => typeof dimensions[name] === 'function'

export type CountedSource = (t: Schema, f: Fragments) => Counted
