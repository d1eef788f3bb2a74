const DAY_MS = 86_400_000
const days = new Map<number, string>()
const pairs = Array.from({ length: 60 }, (_, i) => String(i).padStart(2, '0'))

/** ISO 8601 of milliseconds since 1970. The same text as Date's toISOString, several times as fast: a list has dozens. */
export function iso(ms: number): string {
  const day = Math.floor(ms / DAY_MS)
  let date = days.get(day)
  if (date === undefined) {
    if (days.size > 5000) days.clear()
    date = new Date(day * DAY_MS).toISOString().slice(0, -13)
    days.set(day, date)
  }
  const rest = ms - day * DAY_MS
  const seconds = Math.floor(rest / 1000)
  const millis = String(rest - seconds * 1000).padStart(3, '0')
  return `${date}${pairs[Math.floor(seconds / 3600)]}:${pairs[Math.floor(seconds / 60) % 60]}:${pairs[seconds % 60]}.${millis}Z`
}
