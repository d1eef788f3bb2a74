/** A span of time as people enter it. */
export interface DurationParts {
  days: number
  hours: number
  minutes: number
  seconds: number
}

const shape = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** The parts of an ISO 8601 duration; undefined for one in years, months or fractions, which are not so many days. */
export function durationParts(iso: string): DurationParts | undefined {
  const found = shape.exec(iso)
  if (!found || iso === 'P' || iso.endsWith('T')) return undefined
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0))
  return { days: weeks * 7 + days, hours, minutes, seconds }
}

/** An ISO 8601 duration of these parts; a part of more than its share stays as it was entered. */
export function toDuration({ days, hours, minutes, seconds }: DurationParts): string {
  const part = (count: number, unit: string) => (count > 0 ? `${count}${unit}` : '')
  const time = part(hours, 'H') + part(minutes, 'M') + part(seconds, 'S')
  const day = part(days, 'D')
  return day === '' && time === '' ? 'PT0S' : `P${day}${time === '' ? '' : `T${time}`}`
}
