const DAY = /^\d{4}-\d\d-\d\d$/

/** Whether a text is a day of the calendar (YYYY-MM-DD): 2027-02-30 is none. */
export function isDay(text: string): boolean {
  const ms = DAY.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text)
}
