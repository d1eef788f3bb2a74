/** A compiled statement of a unit of work; with `rows`, exactly so many rows must be affected. */
export interface Compiled {
  sql: string
  params: readonly unknown[]
  rows?: number | undefined
}

/** What a database must do for us. Refused writes come out as `Conflict`. */
export interface Engine {
  /** Runs one statement; every row is an array in the order of its columns. */
  rows(sql: string, params: readonly unknown[]): unknown[][] | Promise<unknown[][]>
  /** All or nothing; answers the rows that each statement affected. */
  batch(statements: readonly Compiled[]): Promise<number[]>
  /** Runs a script; a script for D1 parts its statements with `--> statement-breakpoint`. */
  exec(sql: string): Promise<void>
  close(): Promise<void>
}
