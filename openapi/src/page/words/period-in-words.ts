import type { FixedPeriod } from '../binding.ts'

/** A stretch of days as people say it: "Last 30 days", "This month". `dayText` writes a day (YYYY-MM-DD). */
export function periodInWords(period: FixedPeriod, dayText: (day: string) => string = (day) => day): string {
  if (period.kind === 'all') return 'All time'
  if (period.kind === 'between')
    return period.from === period.to ? dayText(period.from) : `${dayText(period.from)} – ${dayText(period.to)}`
  if (period.kind === 'this') return period.unit === 'day' ? 'Today' : `This ${period.unit}`
  if (period.kind === 'previous') return period.unit === 'day' ? 'Yesterday' : `Last ${period.unit}`
  if (period.count === 1) return period.unit === 'day' ? 'Today' : `This ${period.unit}`
  return `Last ${period.count} ${period.unit}s`
}
