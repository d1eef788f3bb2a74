/** The day in the reader's zone that a moment falls on, as a date input writes it; undefined for what is no moment. */
export function dayOf(iso: string | undefined): string | undefined {
  const time = new Date(iso ?? '')
  if (Number.isNaN(time.getTime())) return undefined
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** The first or the last moment of a day in the reader's zone; undefined for what is no day. */
export function boundOf(day: string, isEnd: boolean): string | undefined {
  const moment = new Date(`${day}T${isEnd ? '23:59:59.999' : '00:00:00'}`)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}
