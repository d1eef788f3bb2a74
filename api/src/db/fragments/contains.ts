import { type AnyColumn, type SQL, sql } from 'drizzle-orm'

/** The same in both dialects, except that SQLite folds the case of ASCII only. */
export const contains = (column: AnyColumn | SQL, needle: string): SQL =>
  sql`lower(${column}) like ${`%${needle.toLowerCase().replaceAll(/[\\%_]/g, (c) => `\\${c}`)}%`} escape '\\'`
