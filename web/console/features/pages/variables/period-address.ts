import { isDay } from '@mtc/openapi/calendar-day'
import { type FixedPeriod, PERIOD_UNITS, type PeriodUnit } from '@mtc/openapi/page'

const MOST = 1000

const isUnit = (text: string | undefined): text is PeriodUnit => PERIOD_UNITS.some((unit) => unit === text)

/** A period as it stands in an address: `last-7-days`, `this-month`, `previous-quarter`, `2026-11-01..2026-11-20`, `all`. */
export function writePeriod(period: FixedPeriod): string {
  switch (period.kind) {
    case 'last':
      return `last-${period.count}-${period.unit}s`
    case 'this':
    case 'previous':
      return `${period.kind}-${period.unit}`
    case 'between':
      return `${period.from}..${period.to}`
    case 'all':
      return 'all'
  }
}

/** The period that a text from an address means; undefined for what means none. */
export function readPeriod(text: string): FixedPeriod | undefined {
  if (text === 'all') return { kind: 'all' }
  const [from = '', to = ''] = text.split('..')
  if (isDay(from) && isDay(to))
    return from <= to ? { kind: 'between', from, to } : { kind: 'between', from: to, to: from }
  const last = /^last-(\d{1,4})-([a-z]+?)s?$/.exec(text)
  const count = Number(last?.[1])
  if (isUnit(last?.[2]) && count >= 1 && count <= MOST) return { kind: 'last', count, unit: last[2] }
  const whole = /^(this|previous)-([a-z]+)$/.exec(text)
  if (!isUnit(whole?.[2])) return undefined
  return { kind: whole[1] === 'this' ? 'this' : 'previous', unit: whole[2] }
}
