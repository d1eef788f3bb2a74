import { type SQL, sql } from 'drizzle-orm'
import type { Splitting } from './source.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** What clocks showed when it was. */
export const clockDimensions: Readonly<Record<string, (local: SQL) => Splitting>> = {
  weekday: (local) => ({
    // The first day of 1970 was a Thursday.
    key: sql`cast((${local} / 86400000 + 3) % 7 + 1 as text)`,
    labelOf: (key) => WEEKDAYS[Number(key) - 1] ?? key,
  }),
  hourOfDay: (local) => {
    const hour = sql`(${local} % 86400000) / 3600000`
    return {
      key: sql`(case when ${hour} < 10 then '0' else '' end || cast(${hour} as text))`,
      labelOf: (key) => `${key}:00`,
    }
  },
}
