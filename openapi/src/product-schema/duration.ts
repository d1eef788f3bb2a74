const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** Seconds of a year, a month (the twelfth of it), a week, a day, an hour, a minute, a second. */
const SECONDS = [31_557_600, 2_629_800, 604_800, 86_400, 3600, 60, 1]

/** How long an ISO 8601 duration is in seconds, years and months taken on average; undefined for anything else. */
export function durationSeconds(text: string): number | undefined {
  const parts = DURATION.exec(text)?.slice(1)
  if (parts === undefined || parts.every((part) => part === undefined)) return undefined
  return parts.reduce((sum, part, at) => sum + Number(part ?? 0) * (SECONDS[at] ?? 0), 0)
}
